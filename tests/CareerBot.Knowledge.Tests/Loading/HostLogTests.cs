using Microsoft.Extensions.Logging;

namespace CareerBot.Knowledge.Tests.Loading;

/// <summary>What an operator finds in the log of the folder that the host serves.</summary>
public sealed class HostLogTests : IDisposable
{
    private readonly TemporaryFolder _folder = Some.FolderWithGuide();
    private readonly LoggedLines _logged = new();

    [Theory]
    [InlineData("guides/baker.docx", "x", LogLevel.Warning, "guides/baker.docx(0): The file does not end in '.md'")]
    [InlineData("guides/notes.txt", "x", LogLevel.Warning, "guides/notes.txt(0): The file does not end in '.md'")]
    [InlineData("guides/more/baker.PDF", "x", LogLevel.Warning, "guides/more/baker.PDF(0): The file does not end in '.md'")]
    [InlineData("topics/pay.txt", "x", LogLevel.Warning, "topics/pay.txt(0): The file does not end in '.md'")]
    [InlineData(
        "vocabulary/synonym.txt",
        "x",
        LogLevel.Warning,
        "vocabulary/synonym.txt(0): Nothing is read from this file. Did you mean 'vocabulary/synonyms.txt'?")]
    [InlineData(
        "guides/florist.md",
        "## What a florist does\n\nText.",
        LogLevel.Warning,
        "guides/florist.md(1): The guide has no title, so it is called 'What a florist does' after its first heading.")]
    [InlineData(
        "guides/florist.md",
        "# F\n\n## A {#a}\n\nText.\n\n## B {#a}\n\nText.",
        LogLevel.Error,
        "guides/florist.md(7): The section id 'a' stands in line 3 already.")]
    public void What_is_not_used_as_it_stands_is_said_at_the_start_and_while_running(
        string path,
        string content,
        LogLevel level,
        string said)
    {
        using var store = Open();
        _logged.All.Clear();
        _folder.Write(path, content);
        store.Reload();
        var running = _logged.All.ToArray();
        using var other = Open();

        Assert.Contains(running, line => line.Level == level && line.Text.StartsWith(said, StringComparison.Ordinal));
        Assert.Contains(
            _logged.All.Skip(running.Length),
            line => line.Level == level && line.Text.StartsWith(said, StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_known_is_not_said_again_at_every_look()
    {
        _folder.Write("guides/baker.docx", "x");
        using var store = Open();
        _folder.Delete(Some.GuidePath);
        for (var looks = 0; looks < 5; looks++) store.Reload();

        Assert.Single(_logged.All, line => line.Text.Contains("baker.docx", StringComparison.Ordinal));
        Assert.Single(
            _logged.All,
            line => line.Level == LogLevel.Error && line.Text.Contains("All guides are gone", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("guides/picture.png")]
    [InlineData("guides/README.md")]
    [InlineData("guides/.draft.docx")]
    [InlineData("LICENSE.txt")]
    public void What_nobody_expects_to_be_read_is_not_mentioned(string path)
    {
        _folder.Write(path, "x");
        using var store = Open();

        Assert.Empty(store.Problems);
    }

    public void Dispose()
    {
        _folder.Dispose();
        _logged.Dispose();
    }

    private KnowledgeStore Open() =>
        KnowledgeStore.Open(new KnowledgeOptions { Directory = _folder.Path, CacheDirectory = Trained() }, TimeProvider.System, _logged);

    private static string Trained()
    {
        using var folder = Some.FolderWithGuide();
        using var store = Some.Store(folder);
        return Some.CacheDirectory;
    }
}
