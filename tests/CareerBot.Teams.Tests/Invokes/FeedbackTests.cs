using CareerBot.Conversations.Memory;
using CareerBot.Teams.Activities;
using CareerBot.Teams.Invokes;
using Moq;

namespace CareerBot.Teams.Tests.Invokes;

public class FeedbackTests
{
    private const string Like = """{"actionName":"feedback","actionValue":{"reaction":"like","feedback":"{\"feedbackText\":\"my name is Kim\"}"}}""";

    private readonly List<Vote> _votes = [];

    [Theory]
    [InlineData("like", true)]
    [InlineData("dislike", false)]
    public async Task A_thumb_is_kept_for_the_message_and_the_section_it_was_answered_from(string reaction, bool isUp)
    {
        var answer = await Invoke().HandleAsync(SomeActivity.WithValue($$$"""{"actionName":"feedback","actionValue":{"reaction":"{{{reaction}}}","feedback":""}}"""), default);

        Assert.Equal((200, "{}"), (answer.Status, answer.Body?.ToJsonString()));
        Assert.Equal(new Vote("teams", "answer-1", "29:student", isUp) { Section = "baker#pay" }, _votes.Single());
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"actionName":"feedback"}""")]
    [InlineData("""{"actionName":7,"actionValue":[]}""")]
    [InlineData("""{"actionName":"feedback","actionValue":{"reaction":{}}}""")]
    [InlineData("""{"actionName":"feedback","actionValue":{"reaction":"love"}}""")]
    public async Task What_is_no_vote_is_answered_all_the_same(string value)
    {
        var answer = await Invoke().HandleAsync(SomeActivity.WithValue(value), default);

        Assert.Equal((200, "{}"), (answer.Status, answer.Body?.ToJsonString()));
        Assert.Empty(_votes);
    }

    [Fact]
    public async Task A_vote_without_a_message_or_a_person_is_not_counted()
    {
        await Invoke().HandleAsync(SomeActivity.WithValue(Like) with { ReplyToId = null }, default);
        await Invoke().HandleAsync(SomeActivity.WithValue(Like) with { From = null }, default);

        Assert.Empty(_votes);
    }

    [Fact]
    public async Task A_store_that_fails_costs_the_vote_alone()
    {
        var broken = new Mock<IFeedback>();
        broken.Setup(store => store.VoteAsync(It.IsAny<Vote>(), It.IsAny<CancellationToken>())).ThrowsAsync(new IOException("full"));

        var answer = await new FeedbackInvoke(SomeAsking.Votes(broken.Object), new AnsweredSections()).HandleAsync(SomeActivity.WithValue(Like), default);

        Assert.Equal(200, answer.Status);
    }

    [Fact]
    public void Of_endless_answers_the_last_ones_are_known()
    {
        var sections = new AnsweredSections();
        for (var i = 0; i <= AnsweredSections.Most; i++) sections.Remember($"answer-{i}", $"guide#{i}");

        Assert.Null(sections.Find("answer-0"));
        Assert.Equal("guide#1", sections.Find("answer-1"));
        Assert.Null(sections.Find(null));
    }

    private FeedbackInvoke Invoke()
    {
        var store = new Mock<IFeedback>();
        store.Setup(feedback => feedback.VoteAsync(It.IsAny<Vote>(), It.IsAny<CancellationToken>())).Callback<Vote, CancellationToken>((vote, _) => _votes.Add(vote)).Returns(Task.CompletedTask);
        var sections = new AnsweredSections();
        sections.Remember("answer-1", "baker#pay");
        return new FeedbackInvoke(SomeAsking.Votes(store.Object), sections);
    }
}
