using CareerBot.Knowledge.Checking;
using CareerBot.Knowledge.Reading;

namespace CareerBot.Knowledge.Tests.Loading;

/// <summary>Of two guides with one id the host and the check blame the same file, whichever came first.</summary>
public class SameGuideIdTests
{
    private const string Other = "---\nid: baker\ntitle: Another baker\n---\n\n## Work\n\nText.";

    [Theory]
    [InlineData("guides/baker.md", "guides/a-copy.md", "guides/a-copy.md")]
    [InlineData("guides/a-copy.md", "guides/baker.md", "guides/a-copy.md")]
    [InlineData("guides/b.md", "guides/a.md", "guides/b.md")]
    [InlineData("guides/a.md", "guides/b.md", "guides/b.md")]
    public void The_file_named_after_the_id_has_it_else_the_first_by_name(string first, string second, string blamed)
    {
        using var folder = Some.Folder((first, Other));
        using var running = Some.Store(folder);
        folder.Write(second, Other.Replace("Another", "One more", StringComparison.Ordinal));
        running.Reload();
        using var started = Some.Store(folder);
        var opened = KnowledgeFolder.Open(folder.Path) ?? throw new InvalidOperationException("The folder is not there.");
        var check = KnowledgeCheck.Run(KnowledgeContents.Read(opened, phrase => phrase), new DateOnly(2026, 11, 30));

        foreach (var problems in new[] { running.Problems, started.Problems, check })
            Assert.Equal(blamed, Assert.Single(problems, problem => problem.Code == "guide-id-twice").Path);
        Assert.NotEqual(blamed, running.FindGuide("baker")?.Path);
    }
}
