using CareerBot.Conversations.Memory;
using CareerBot.Teams.Activities;
using CareerBot.Teams.Invokes;
using Moq;

namespace CareerBot.Teams.Tests.Invokes;

public class CardButtonTests(SomeAsking asking) : IClassFixture<SomeAsking>
{
    private const string Section = """{"careerbot":"section","guide":"baker","section":"skills-you-need"}""";
    private const string Helped = """{"careerbot":"feedback","helped":true,"section":"baker#skills-you-need"}""";

    private readonly Mock<IFeedback> _feedback = new();

    [Fact]
    public async Task A_button_of_a_section_answers_from_that_section()
    {
        var reply = await Submit().HandleAsync(SomeActivity.WithValue(Section), default);

        Assert.Contains("Patience with slow dough", reply?.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_section_that_is_gone_breaks_nothing() =>
        Assert.NotNull((await Submit().HandleAsync(SomeActivity.WithValue("""{"careerbot":"section","guide":"../etc","section":"passwd"}"""), default))?.Text);

    [Fact]
    public async Task A_button_that_says_it_helped_is_kept_and_thanked_for()
    {
        var reply = await Submit().HandleAsync(SomeActivity.WithValue(Helped), default);

        Assert.Equal("Thanks, noted.", reply?.Text);
        _feedback.Verify(store => store.VoteAsync(new Vote("teams", "answer-1", "29:student", true) { Section = "baker#skills-you-need" }, It.IsAny<CancellationToken>()));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("""{"verb":"save","id":1,"note":"my note"}""")]
    [InlineData("\"hello\"")]
    public void Cards_of_others_are_left_to_be_read_as_messages(string value) => Assert.False(Submit().Understands(SomeActivity.WithValue(value)));

    [Fact]
    public async Task A_universal_action_is_answered_by_a_card_in_place()
    {
        var answer = await Action().HandleAsync(Executed(Section), default);

        Assert.Equal((200, OutgoingAttachment.AdaptiveCard), (answer.Body?["statusCode"]?.GetValue<int>(), answer.Body?["type"]?.GetValue<string>()));
        Assert.Contains("Patience with slow dough", answer.Body?["value"]?.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Feedback_by_a_universal_action_is_thanked_for_beside_the_card()
    {
        var answer = await Action().HandleAsync(Executed(Helped), default);

        Assert.Equal(("application/vnd.microsoft.activity.message", "Thanks, noted."), (answer.Body?["type"]?.GetValue<string>(), answer.Body?["value"]?.GetValue<string>()));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"action":[]}""")]
    [InlineData("""{"action":{"type":"Action.Execute","verb":"approve","data":{"id":1,"note":"x"}}}""")]
    [InlineData("""{"action":{"data":"text"}}""")]
    public async Task An_action_that_is_not_ours_is_refused_in_the_body(string value)
    {
        var answer = await Action().HandleAsync(SomeActivity.WithValue(value), default);

        Assert.Equal((200, 400), (answer.Status, answer.Body?["statusCode"]?.GetValue<int>()));
    }

    private static TeamsActivity Executed(string data) => SomeActivity.WithValue($$"""{"action":{"type":"Action.Execute","verb":"x","data":{{data}}},"trigger":"manual"}""");

    private CardSubmit Submit() => new(asking.CardAsking, SomeAsking.Votes(_feedback.Object), SomeReplies.Renderer());

    private CardActionInvoke Action() => new(asking.CardAsking, SomeAsking.Votes(_feedback.Object), SomeReplies.Charts());
}
