namespace CareerBot.Tests.Commands;

/// <summary>Every import writes into the knowledge folder that is configured, and nowhere else.</summary>
public sealed class ImportFolderTests : IDisposable
{
    private const string Projections = "soc,title,emp_2034_k,emp_2044_k,change_pct,openings_k\n11-1011,Chief Executives,10,11,10,1\n";

    private readonly SomeKnowledge _configured = SomeKnowledge.Create();
    private readonly SomeKnowledge _here = SomeKnowledge.Create("knowledge/guides/other.md", "# Other\n\nText.\n");

    [Fact]
    public async Task The_configured_folder_is_written_into_and_the_one_beside_stays_as_it_is()
    {
        await File.WriteAllTextAsync(Path.Join(_here.Directory, "projections.csv"), Projections);
        var start = ProcessRun.Of(
            _here.Directory,
            new Dictionary<string,
            string>
            { ["Knowledge__Directory"] = _configured.Directory },
            "knowledge",
            "import",
            "projections",
            "projections.csv");

        var run = await ProcessRun.ToEndAsync(start);

        Assert.Equal((0, string.Empty), (run.Code, run.Error));
        Assert.Contains($"Files written in \"{_configured.Directory}\": 1.", run.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Join(_configured.Directory, "salaries", "projections.txt")));
        Assert.False(Directory.Exists(Path.Join(_here.Directory, "knowledge", "salaries")));
    }

    [Fact]
    public async Task The_folder_that_is_named_goes_before_the_configured_one()
    {
        await File.WriteAllTextAsync(Path.Join(_here.Directory, "projections.csv"), Projections);
        using var named = SomeKnowledge.Create();
        var start = ProcessRun.Of(
            _here.Directory,
            new Dictionary<string, string> { ["Knowledge__Directory"] = _configured.Directory },
            "knowledge", "import", "projections", "projections.csv", "--knowledge", named.Directory);

        Assert.Equal(0, (await ProcessRun.ToEndAsync(start)).Code);
        Assert.True(File.Exists(Path.Join(named.Directory, "salaries", "projections.txt")));
        Assert.False(Directory.Exists(Path.Join(_configured.Directory, "salaries")));
    }

    [Theory]
    [InlineData("oews", "x.xlsx")]
    [InlineData("names", "x.csv")]
    [InlineData("related", "x.txt")]
    [InlineData("education", "x", "y.txt")]
    public async Task A_folder_that_is_not_there_is_wrong_usage(params string[] args)
    {
        var run = await CommandLineRun.OfAsync(["knowledge", "import", .. args, "--knowledge", "/unheard/of"]);

        Assert.Equal(2, run.Code);
        Assert.Contains("'/unheard/of' does not exist", run.Error, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _configured.Dispose();
        _here.Dispose();
    }
}
