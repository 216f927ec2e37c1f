using CareerBot.Core.Evaluation;
using CareerBot.Knowledge.Importing.Pages;
using Xunit.Abstractions;

namespace CareerBot.Core.Tests.Evaluation;

/// <summary>300 questions over 60 occupations of the handbook, asked with all its pages and the shipped guides loaded, where the pages are at hand.</summary>
public sealed class HandbookSetTests(HandbookSetTests.Handbook handbook, ITestOutputHelper output) : IClassFixture<HandbookSetTests.Handbook>
{
    private const string Pages = "data/ooh/html";

    [SharedFact(Pages)]
    public void The_guide_that_is_asked_about_is_chosen()
    {
        MeasuredRun.Write("handbook", handbook.Report, output);
        foreach (var miss in handbook.Report.Misses.Where(miss => miss.Why.Contains("another guide", StringComparison.Ordinal))) output.WriteLine($"{miss.Id} {miss.Question}: {miss.Why}");

        Assert.Equal(300, handbook.Report.RightGuide.Count);
        Assert.InRange(handbook.Report.RightGuide.Share ?? 0, 0.967, 1);
    }

    [SharedFact(Pages)]
    public void Most_questions_are_answered_from_a_right_section_of_it() => Assert.InRange(handbook.Report.SectionAt1.Share ?? 0, 0.833, 1);

    [SharedFact(Pages)]
    public void Every_citation_of_the_handbook_is_valid() => Assert.Equal(1, handbook.Report.CitationValidity.Share);

    /// <summary>Imported and asked once for all tests of the class.</summary>
    public sealed class Handbook : IDisposable
    {
        private readonly TemporaryFolder _folder = new();
        private readonly Lazy<EvaluationReport> _report;

        public Handbook() => _report = new Lazy<EvaluationReport>(Measure);

        public EvaluationReport Report => _report.Value;

        public void Dispose() => _folder.Dispose();

        private EvaluationReport Measure()
        {
            foreach (var guide in Directory.EnumerateFiles(Path.Join(RepositoryRoot.Knowledge, "guides"), "*.md")) _folder.Write($"guides/{Path.GetFileName(guide)}", File.ReadAllText(guide));
            var import = new PageImport(new PageImportOptions { Kind = PageKind.Handbook, Target = Path.Join(_folder.Path, "guides", "imported"), KnowledgeFolder = _folder.Path });
            import.Run(RepositoryRoot.Shared(Pages), new Progress<(int Done, int All)>(), CancellationToken.None);
            using var asking = new Asking(Some.Store(_folder));
            return MeasuredRun.Of(asking, Path.Join(RepositoryRoot.Path, "tests", "data", "handbook-questions.jsonl"), ShippedKnowledge.GuideId);
        }
    }
}
