using System.Globalization;
using System.Text.Json;
using CareerBot.Core.Answering;
using CareerBot.Core.Retrieval;
using CareerBot.Encoder;

namespace CareerBot.Fitting;

/// <summary>Fits the fusion on the training guides; guides are judged by weights that never saw them.</summary>
internal static class FusionCommand
{
    /// <summary>Set by hand from the printed thresholds: a wrong answer is worse than a choice, a choice worse than an answer.</summary>
    private const double AnswerFrom = 0.38;

    private const double ChooseFrom = 0.34;

    /// <summary>Set by hand too: refusals of the sets that are kept apart stay as they are, and fewer questions on the handbook are refused.</summary>
    private const double NamedDiscount = 0.11;

    /// <summary>With the sentence encoder the probability is one of being right: what is likelier wrong than right is not said.</summary>
    private const double EncodedAnswerFrom = 0.42;

    private const double EncodedChooseFrom = 0.36;

    private const double EncodedNamedDiscount = 0.06;

    private const double EncodedSureFrom = 0.75;

    private const int Folds = 5;

    /// <summary>Names the questions that the encoder wasn't taught: of the others it is surer than it will be of anything new.</summary>
    private const string LeftOutFile = "left-out.txt";

    /// <param name="training">Folder of questions, one file a guide, with the guides that aren't elsewhere; questions on the handbook's in its folder "handbook".</param>
    /// <param name="guides">The shipped guides.</param>
    /// <param name="handbook">Guides made of the handbook's pages by "careerbot knowledge import ooh": their prose stays outside the repository.</param>
    /// <param name="output">Where the weights go.</param>
    /// <param name="encoder">Folder of the sentence encoder; null fits the weights that are used without one.</param>
    public static int Run(string training, string guides, string handbook, string output, string? encoder)
    {
        var vectors = encoder is null ? null : new PassageVectors(isOnDemand: true) { Encoder = OnnxSentenceVectors.Load(encoder) };
        var examples = new List<Example>();
        var leftOut = File.ReadLines(Path.Join(training, LeftOutFile)).ToHashSet(StringComparer.Ordinal);
        foreach (var questions in Directory.EnumerateFiles(training, "*.jsonl", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            // Those with phrasings, topics and talks of several turns are too few to leave out.
            if (encoder is not null && Path.GetDirectoryName(questions) != Path.TrimEndingDirectorySeparator(training) && !leftOut.Contains(Path.GetRelativePath(training, questions).Replace('\\', '/'))) continue;
            var name = $"{Path.GetFileNameWithoutExtension(questions)}.md";
            examples.AddRange(ExampleReader.Read(new[] { Path.GetDirectoryName(questions)!, training, guides, handbook }.Select(folder => Path.Join(folder, name)).First(File.Exists), questions, vectors));
        }

        var handbookGuides = Directory.EnumerateFiles(handbook, "*.md").Select(file => Path.GetFileNameWithoutExtension(file)).ToHashSet(StringComparer.Ordinal);
        var folds = examples.Select(example => example.Guide).Distinct(StringComparer.Ordinal).Select((guide, place) => (guide, place)).ToDictionary(pair => pair.guide, pair => pair.place % Folds, StringComparer.Ordinal);
        Console.Error.WriteLine($"{examples.Count} questions read");
        var passage = Fitter.FitPassages(examples);
        Console.Error.WriteLine("passages fitted");
        foreach (var example in examples) example.Measure(passage);

        var judged = new List<Judgement>();
        foreach (var fold in examples.GroupBy(example => FoldOf(example.Guide)).ToArray())
        {
            var fusion = Fitter.Fit([.. examples.Where(example => FoldOf(example.Guide) != fold.Key)], passage);
            var own = fold.Select(example => Judgement.Of(example, fusion)).ToArray();
            judged.AddRange(own);
            foreach (var one in own.Where(one => one.Example.Question.IsAnswerable ? !one.IsFirstRight || one.Probability < 0.3 : one.Probability > 0.4)) Console.Error.WriteLine($"  {one.Miss(fusion)}");
            Console.WriteLine($"left out fold {fold.Key + 1,-25} {Judgement.Summary(own)}");
        }

        foreach (var kind in judged.GroupBy(one => handbookGuides.Contains(one.Example.Guide))) Console.WriteLine($"each left out, {(kind.Key ? "handbook" : "written"),-23} {Judgement.Summary([.. kind])}");
        Console.WriteLine($"each left out in turn                  {Judgement.Summary(judged)}");
        Judgement.PrintThresholds(judged);

        var final = Fitter.Fit(examples, passage) with
        {
            AnswerFrom = encoder is null ? AnswerFrom : EncodedAnswerFrom,
            ChooseFrom = encoder is null ? ChooseFrom : EncodedChooseFrom,
            NamedDiscount = encoder is null ? NamedDiscount : EncodedNamedDiscount,
            SureFrom = encoder is null ? null : EncodedSureFrom,
        };
        Console.WriteLine($"fitted on all                          {Judgement.Summary([.. examples.Select(example => Judgement.Of(example, final))])}");
        File.WriteAllText(output, JsonSerializer.Serialize(final, FusionJson.Default.Fusion) + "\n");
        return 0;

        // Every fifth guide is left out together: no fold is judged by weights that saw a question on its guides.
        int FoldOf(string guide) => folds[guide];
    }
}
