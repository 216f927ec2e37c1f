using System.Globalization;
using System.Text.Json;
using CareerBot.Core.Answering;

namespace CareerBot.Fitting;

/// <summary>Fits the fusion on the training guides; each guide is judged by weights that never saw it.</summary>
internal static class FusionCommand
{
    /// <summary>Set by hand from the printed thresholds: a wrong answer is worse than a choice, a choice worse than an answer.</summary>
    private const double AnswerFrom = 0.38;

    private const double ChooseFrom = 0.34;

    /// <summary>Set by hand too: refusals of the sets that are kept apart stay as they are, and fewer questions on the handbook are refused.</summary>
    private const double NamedDiscount = 0.11;

    private const int HandbookFolds = 4;

    /// <param name="training">Folder of questions, one file a guide, with the guides that aren't elsewhere; questions on the handbook's in its folder "handbook".</param>
    /// <param name="guides">The shipped guides.</param>
    /// <param name="handbook">Guides made of the handbook's pages by "careerbot knowledge import ooh": their prose stays outside the repository.</param>
    /// <param name="output">Where the weights go.</param>
    public static int Run(string training, string guides, string handbook, string output)
    {
        var examples = new List<Example>();
        foreach (var questions in Directory.EnumerateFiles(training, "*.jsonl", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var name = $"{Path.GetFileNameWithoutExtension(questions)}.md";
            examples.AddRange(ExampleReader.Read(new[] { training, guides, handbook }.Select(folder => Path.Join(folder, name)).First(File.Exists), questions));
        }

        var handbookGuides = Directory.EnumerateFiles(handbook, "*.md").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal).Select((guide, place) => (guide, place)).ToDictionary(pair => pair.guide, pair => pair.place, StringComparer.Ordinal);
        var passage = Fitter.FitPassages(examples);
        foreach (var example in examples) example.Measure(passage);

        var judged = new List<Judgement>();
        foreach (var fold in examples.GroupBy(example => FoldOf(example.Guide)).ToArray())
        {
            var fusion = Fitter.Fit([.. examples.Where(example => FoldOf(example.Guide) != fold.Key)], passage);
            var own = fold.Select(example => Judgement.Of(example, fusion)).ToArray();
            judged.AddRange(own);
            foreach (var one in own.Where(one => one.Example.Question.IsAnswerable ? !one.IsFirstRight || one.Probability < 0.3 : one.Probability > 0.4)) Console.Error.WriteLine($"  {one.Miss(fusion)}");
            Console.WriteLine($"left out {fold.Key,-30} {Judgement.Summary(own)}");
        }

        foreach (var kind in judged.GroupBy(one => handbookGuides.ContainsKey(one.Example.Guide))) Console.WriteLine($"each left out, {(kind.Key ? "handbook" : "written"),-23} {Judgement.Summary([.. kind])}");
        Console.WriteLine($"each left out in turn                  {Judgement.Summary(judged)}");
        Judgement.PrintThresholds(judged);

        var final = Fitter.Fit(examples, passage) with { AnswerFrom = AnswerFrom, ChooseFrom = ChooseFrom, NamedDiscount = NamedDiscount };
        Console.WriteLine($"fitted on all                          {Judgement.Summary([.. examples.Select(example => Judgement.Of(example, final))])}");
        File.WriteAllText(output, JsonSerializer.Serialize(final, FusionJson.Default.Fusion) + "\n");
        return 0;

        // A guide of many questions is a fold of its own; the handbook's few questions a guide are left out a quarter at a time.
        string FoldOf(string guide) => handbookGuides.TryGetValue(guide, out var place) ? $"handbook {1 + (place % HandbookFolds)} of {HandbookFolds}" : guide;
    }
}
