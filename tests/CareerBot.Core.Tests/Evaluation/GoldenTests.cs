using CareerBot.Core.Evaluation;
using CareerBot.Core.Evaluation.Students;
using CareerBot.Core.Rendering;
using CareerBot.Core.Replies;
using CareerBot.Core.Turns;

namespace CareerBot.Core.Tests.Evaluation;

/// <summary>
/// Every reply to every question at hand, a line each in tests/data/golden: what a change moves is read as a difference of these files.
/// They say what the bot does, not what is right; whoever moves them on purpose writes them anew with CAREERBOT_ACCEPT=golden.
/// </summary>
public sealed class GoldenTests
{
    private const string Accepting = "CAREERBOT_ACCEPT";
    private const int ShownMoves = 30;
    private const int ShownText = 140;

    public static TheoryData<string> Training => [.. Guides(Path.Join(RepositoryRoot.Path, "tests", "data", "training"))];

    [Theory]
    [MemberData(nameof(Training))]
    public void Replies_about_a_training_guide_are_the_golden_ones(string guide)
    {
        var folder = Path.Join(RepositoryRoot.Path, "tests", "data", "training");
        var file = Path.Join(folder, $"{guide}.md");
        Compare($"training-{guide}", AloneWith(File.Exists(file) ? file : Path.Join(RepositoryRoot.Knowledge, "guides", $"{guide}.md")), Questions(Path.Join(folder, $"{guide}.jsonl")), isNamed: true);
    }

    [Theory]
    [InlineData("electrician")]
    [InlineData("dental-hygienist")]
    [InlineData("graphic-designer")]
    public void Replies_about_a_held_out_guide_are_the_golden_ones(string guide) =>
        Compare($"heldout-{guide}", AloneWith(Path.Join(RepositoryRoot.HeldOut, guide, $"{guide}.md")), Questions(Path.Join(RepositoryRoot.HeldOut, guide, $"{guide}.jsonl")), isNamed: true);

    [Theory]
    [InlineData("salary-questions")]
    [InlineData("salary-searches")]
    public void Replies_about_pay_are_the_golden_ones(string name) =>
        Compare(name, Shipped(), Questions(Path.Join(RepositoryRoot.Path, "tests", "data", $"{name}.jsonl")), isNamed: true);

    [SharedFact("eval/questions-dev.jsonl")]
    public void Replies_about_the_shipped_guide_are_the_golden_ones() =>
        Compare("dev", Shipped(), Questions(RepositoryRoot.Shared("eval/questions-dev.jsonl")), isNamed: false);

    [SharedFact("eval/students-dev.jsonl")]
    public void Replies_to_students_are_the_golden_ones() =>
        Compare(
            "students",
            Shipped(),
            StudentQuestionFile.Read(File.ReadLines(RepositoryRoot.Shared("eval/students-dev.jsonl"))).Questions.Select(question => (question.Id, question.History, question.Question)),
            isNamed: false);

    private static IEnumerable<string> Guides(string folder) =>
        Directory.EnumerateFiles(folder, "*.jsonl").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    private static IEnumerable<(string Id, IReadOnlyList<string> History, string Question)> Questions(string file) =>
        QuestionFile.Read(File.ReadLines(file)).Questions.Select(question => (question.Id, question.History, question.Question));

    private static Asking Shipped() => new(Some.Store(RepositoryRoot.Knowledge));

    private static Asking AloneWith(string guide)
    {
        using var folder = Some.Folder(($"guides/{Path.GetFileName(guide)}", File.ReadAllText(guide)));
        return new Asking(Some.Store(folder));
    }

    /// <param name="name">Of the golden file.</param>
    /// <param name="asking">Who answers; disposed here.</param>
    /// <param name="questions">What is asked.</param>
    /// <param name="isNamed">Whether the questions are part of the repository, so that their words may stand in the file.</param>
    private static void Compare(string name, Asking asking, IEnumerable<(string Id, IReadOnlyList<string> History, string Question)> questions, bool isNamed)
    {
        using (asking)
        {
            string[] lines = [.. questions.Select(question => Line(asking, question, isNamed))];
            var file = Path.Join(RepositoryRoot.Path, "tests", "data", "golden", $"{name}.tsv");
            if (Environment.GetEnvironmentVariable(Accepting) == "golden") File.WriteAllLines(file, lines);
            var moved = Moves(File.Exists(file) ? File.ReadAllLines(file) : [], lines);
            Assert.True(moved.Count == 0, $"{moved.Count} replies moved. Read them; if they are meant, run again with {Accepting}=golden.\n{string.Join('\n', moved.Take(ShownMoves))}");
        }
    }

    private static List<string> Moves(string[] before, string[] after)
    {
        var known = before.ToDictionary(line => line[..line.IndexOf('\t', StringComparison.Ordinal)], StringComparer.Ordinal);
        return
        [
            .. after.Where(line => known.GetValueOrDefault(line[..line.IndexOf('\t', StringComparison.Ordinal)]) != line)
                .SelectMany(line => new[] { $"- {known.GetValueOrDefault(line[..line.IndexOf('\t', StringComparison.Ordinal)])}", $"+ {line}" }),
        ];
    }

    private static string Line(Asking asking, (string Id, IReadOnlyList<string> History, string Question) question, bool isNamed)
    {
        Subject? subject = null;
        foreach (var earlier in question.History) subject = asking.Respond(new Turn(question.Id, earlier, subject)).Subject;
        var reply = asking.Respond(new Turn(question.Id, question.Question, subject));
        var sources = reply.CitationsOrNone.Select(citation => $"{citation.GuideId}#{citation.SectionId}").Concat(reply.ChoicesOrNone.Select(choice => $"?{choice.Label}")).Distinct(StringComparer.Ordinal);
        string[] cells = [question.Id, isNamed ? question.Question : string.Empty, OutcomeName.Of(reply), reply.Topic ?? string.Empty, string.Join(' ', sources), Cut(PlainText.Render(reply))];
        return string.Join('\t', cells.Select(OneLine));
    }

    private static string Cut(string text) => text.Length <= ShownText ? text : text[..ShownText];

    private static string OneLine(string text) => text.ReplaceLineEndings(" / ").Replace('\t', ' ');
}
