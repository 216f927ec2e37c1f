using CareerBot.Commands;
using CareerBot.TestKit;

namespace CareerBot.Tests.Commands;

/// <summary>A file that cannot be read is named by every verb, and none of them breaks.</summary>
public class BrokenKnowledgeTests
{
    private const string Unclosed = "---\naliases: [apiarist, bee farmer\nupdated: 2026-01-01\n---\n# T\n\nHello.\n\n## A\n\nText.\n";

    [Theory]
    [InlineData("knowledge", "check")]
    [InlineData("ask", "which skills does an archivist need")]
    [InlineData("doctor")]
    [InlineData("salary", "registered nurse")]
    public async Task A_forgotten_bracket_is_named_and_stops_no_verb(params string[] verb)
    {
        using var knowledge = SomeKnowledge.Create();
        await File.WriteAllTextAsync(Path.Join(knowledge.Directory, "guides", "beekeeper.md"), Unclosed);

        var run = await CommandLineRun.OfAsync([.. verb, "--knowledge", knowledge.Directory]);

        Assert.Matches(@"guides/beekeeper\.md\([2-5]\)", run.Output + run.Error);
        if (verb[0] == "ask") Assert.Contains("Patience with long lists", run.Output, StringComparison.Ordinal);
        if (verb[0] == "knowledge") Assert.Equal(ExitCode.Problems, run.Code);
    }

    [Theory]
    [InlineData("updated: 9999-12-31")]
    [InlineData("updated: 0001-01-01")]
    [InlineData("salary: [{statistic: median, amount: 79228162514264337593543950335, period: hour, place: Ohio, as_of: 2025, source: S}]")]
    public async Task A_value_at_the_end_of_its_range_does_not_break_the_check(string entry)
    {
        using var knowledge = SomeKnowledge.Create("guides/g.md", $"---\ntitle: T\n{entry}\n---\n\n## A\n\nText.\n");

        var run = await CommandLineRun.OfAsync("knowledge", "check", "--knowledge", knowledge.Directory);

        Assert.Contains(" in \"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tables_of_different_releases_fail_the_doctor_and_the_check()
    {
        using var knowledge = SomeKnowledge.Create();
        var wages = Path.Join(knowledge.Directory, "salaries", "wages");
        Directory.CreateDirectory(wages);
        var ohio = await File.ReadAllTextAsync(Path.Join(RepositoryRoot.Knowledge, "salaries", "wages", "ohio.txt"));
        await File.WriteAllTextAsync(
            Path.Join(wages, "ohio.txt"),
            ohio.Replace("as of: 2025-05", "as of: 2024-05", StringComparison.Ordinal));

        var doctor = await CommandLineRun.OfAsync("doctor", "--knowledge", knowledge.Directory);
        var check = await CommandLineRun.OfAsync("knowledge", "check", "--knowledge", knowledge.Directory);

        Assert.Matches("FAIL wages +The wage tables of 52 places are of 2025-05 and 2024-05", doctor.Output);
        Assert.Contains("salaries/wages: error: The wage tables are of several releases", check.Output, StringComparison.Ordinal);
    }
}
