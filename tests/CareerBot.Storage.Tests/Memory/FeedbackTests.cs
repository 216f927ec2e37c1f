using CareerBot.Conversations.Memory;

namespace CareerBot.Storage.Tests.Memory;

public sealed class FeedbackTests : IDisposable
{
    private readonly SomeStore _store = new();

    [Fact]
    public async Task Votes_are_counted_by_section()
    {
        await VoteAsync("1", "ann", isUp: true, "baker#skills");
        await VoteAsync("1", "bob", isUp: false, "baker#skills");
        await VoteAsync("2", "ann", isUp: true, "baker#pay");

        Assert.Equal([new VoteCount("baker#pay", 1, 0), new VoteCount("baker#skills", 1, 1)], await CountAsync());
    }

    [Fact]
    public async Task A_vote_may_be_changed_and_stays_one()
    {
        await VoteAsync("1", "ann", isUp: true, "baker#skills");
        await VoteAsync("1", "ann", isUp: false, "baker#skills");

        Assert.Equal([new VoteCount("baker#skills", 0, 1)], await CountAsync());
    }

    [Fact]
    public async Task An_answer_that_cited_nothing_can_be_voted_on() =>
        Assert.Equal([new VoteCount("", 0, 1)], await CountAfterAsync(() => VoteAsync("1", "ann", isUp: false, section: null)));

    public void Dispose() => _store.Dispose();

    private async Task<IReadOnlyList<VoteCount>> CountAfterAsync(Func<Task> vote)
    {
        await vote();
        return await CountAsync();
    }

    private Task VoteAsync(string answer, string user, bool isUp, string? section) =>
        _store.Feedback.VoteAsync(new Vote("discord", answer, user, isUp) { Section = section }, CancellationToken.None);

    private Task<IReadOnlyList<VoteCount>> CountAsync() => _store.Feedback.CountAsync(CancellationToken.None);
}
