using System.Diagnostics;
using CareerBot.Knowledge.Importing;
using CareerBot.Knowledge.Importing.Wages;
using CareerBot.Knowledge.Reading;

namespace CareerBot.Knowledge.Tests.Loading;

/// <summary>Pipes, devices and files without an end in the knowledge folder: whoever opened one would wait for ever.</summary>
public class SpecialFileTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Theory]
    [InlineData("guides/pipe.md")]
    [InlineData("topics/pipe.md")]
    [InlineData("vocabulary/signposts.yaml")]
    [InlineData("vocabulary/occupations.txt")]
    [InlineData("salaries/wages/ohio.txt")]
    public async Task A_pipe_is_reported_and_the_rest_served(string path)
    {
        if (!OperatingSystem.IsLinux()) return;
        using var folder = Some.FolderWithFewTopics();
        await MakePipeAsync(folder, path);

        using var store = await Task.Run(() => Some.Store(folder)).WaitAsync(Patience);
        var contents = await Task.Run(() => KnowledgeContents.Read(Open(folder), phrase => phrase)).WaitAsync(Patience);

        Assert.True(store.IsHealthy);
        Assert.Equal(
            ("not-a-file", ProblemSeverity.Error),
            Assert.Single(store.Problems, problem => problem.Path == path) is var problem ? (problem.Code, problem.Severity) : default);
        Assert.Contains(contents.Problems, problem => problem.Path == path && problem.Code == "not-a-file");
    }

    [Fact]
    public async Task A_pipe_that_takes_the_place_of_a_guide_while_it_is_read_is_not_opened()
    {
        if (!OperatingSystem.IsLinux()) return;
        using var folder = Some.FolderWithGuide();
        var listed = Open(folder);
        folder.Delete(Some.GuidePath);
        await MakePipeAsync(folder, Some.GuidePath);

        await Assert.ThrowsAsync<IOException>(() => Task.Run(() => listed.Read(Some.GuidePath)).WaitAsync(Patience));
    }

    [Theory]
    [InlineData("/dev/zero")]
    [InlineData("/nowhere/at/all.md")]
    public void A_link_that_leads_away_is_reported(string target)
    {
        if (!OperatingSystem.IsLinux()) return;
        using var folder = Some.FolderWithGuide();
        File.CreateSymbolicLink(Path.Join(folder.Path, "guides/zero.md"), target);

        var opened = Open(folder);

        Assert.Equal([Some.GuidePath], opened.Guides);
        Assert.Equal(
            ("guides/zero.md", "link-away"),
            Assert.Single(opened.Ignored) is var problem ? (problem.Path, problem.Code) : default);
    }

    [Fact]
    public void A_device_is_no_regular_file()
    {
        if (!OperatingSystem.IsLinux()) return;

        Assert.False(RegularFile.Is("/dev/zero"));
        Assert.False(RegularFile.Is("/nowhere"));
        Assert.True(RegularFile.Is(typeof(RegularFile).Assembly.Location));
    }

    [Fact]
    public void A_device_is_not_imported()
    {
        if (!OperatingSystem.IsLinux()) return;
        using var folder = Some.FolderWithGuide();

        Assert.Contains(
            "not a file",
            Assert.Throws<ImportException>(() => WageImport.Run("/dev/zero", folder.Path)).Message,
            StringComparison.Ordinal);
    }

    private static KnowledgeFolder Open(TemporaryFolder folder) =>
        KnowledgeFolder.Open(folder.Path) ?? throw new InvalidOperationException("The folder is not there.");

    private static async Task MakePipeAsync(TemporaryFolder folder, string path)
    {
        var full = Path.Join(folder.Path, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full) ?? folder.Path);
        using var process = Process.Start("mkfifo", [full]);
        await process.WaitForExitAsync().WaitAsync(Patience);
        Assert.Equal(0, process.ExitCode);
    }
}
