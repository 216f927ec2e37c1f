using CareerBot.Core.Rendering;
using CareerBot.Core.Replies;

namespace CareerBot.Core.Tests.Answering;

/// <summary>A sentence that introduces a list stands before the items of it, or not at all.</summary>
public sealed class LeadInTests : IDisposable
{
    private const string LeadIn = "An archivist needs these skills:";

    private const string Guide = $"""
        # How to become an archivist

        ## Skills

        {LeadIn}

        - Computer skills: archivists keep records in databases.
        - Organizational skills: archivists store records so that others find them.

        Most of it is learned on the job, beside somebody who has done the work for years.
        """;

    private readonly Asking _asking;
    private readonly TemporaryFolder _folder = Some.Folder(("guides/archivist.md", Guide));

    public LeadInTests() => _asking = new Asking(Some.Store(_folder));

    [Theory]
    [InlineData("what skills does an archivist need")]
    [InlineData("which computer skills does an archivist need")]
    [InlineData("does an archivist need these computer skills")]
    [InlineData("archivist skills")]
    [InlineData("an archivist needs")]
    public void It_is_followed_by_an_item(string utterance)
    {
        var texts = Assert.IsType<Reply.Answer>(_asking.Ask(utterance)).Snippets;

        var at = texts.ToList().FindIndex(snippet => snippet.Text == LeadIn);
        Assert.True(at < 0 || (at + 1 < texts.Count && texts[at + 1].IsListItem && !texts.Take(at).Any(snippet => snippet.IsListItem)), PlainText.Render(_asking.Ask(utterance)));
    }

    public void Dispose()
    {
        _asking.Dispose();
        _folder.Dispose();
    }
}
