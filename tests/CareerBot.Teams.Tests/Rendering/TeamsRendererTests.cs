using System.Text.Json;
using CareerBot.Core.Replies;
using CareerBot.Teams.Activities;
using CareerBot.Teams.Conversations;
using CareerBot.Teams.Rendering;

namespace CareerBot.Teams.Tests.Rendering;

public class TeamsRendererTests
{
    public static TheoryData<string> Kinds => new(SomeReplies.All.Keys);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_reply_of_each_kind_looks_as_approved(string kind) =>
        Approved.Verify(kind, JsonOf(SomeReplies.Renderer().Render(SomeReplies.All[kind], SomeReplies.Personal)));

    [Fact]
    public void A_web_chat_gets_link_definitions_and_buttons_for_feedback() =>
        Approved.Verify("answer-in-web-chat", JsonOf(SomeReplies.Renderer().Render(SomeReplies.Answer, SomeReplies.WebChat)));

    [Fact]
    public void The_welcome_has_a_button_for_each_question() =>
        Approved.Verify("welcome", JsonOf(SomeReplies.Renderer().RenderWelcome(["What does a baker do?", "How much does a baker earn?", "How do I become a baker?"], SomeReplies.Personal)));

    [Fact]
    public void No_label_says_that_quotes_were_generated() =>
        Assert.All(SomeReplies.All.Values, reply => Assert.DoesNotContain("AIGeneratedContent", TextOf(reply, new TeamsRepliesOptions()), StringComparison.Ordinal));

    [Fact]
    public void The_label_is_there_where_a_policy_demands_it() =>
        Assert.Contains("\"additionalType\":[\"AIGeneratedContent\"]", TextOf(SomeReplies.Answer, new TeamsRepliesOptions { MarkAsAiGenerated = true }), StringComparison.Ordinal);

    [Fact]
    public void A_refusal_never_shows_a_source()
    {
        var refusal = SomeReplies.Renderer().Render(SomeReplies.NoAnswer, SomeReplies.Personal);

        Assert.Null(refusal.Entities);
        Assert.DoesNotContain("Action.OpenUrl", TextOf(SomeReplies.NoAnswer, new TeamsRepliesOptions()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_button_carries_the_id_and_never_the_text_that_stands_on_it()
    {
        var card = CardOf(SomeReplies.Renderer().Render(SomeReplies.Choose, SomeReplies.Channel));

        Assert.All(card.GetProperty("actions").EnumerateArray(), action => Assert.DoesNotContain(action.GetProperty("title").GetString() ?? "?", action.GetProperty("data").GetRawText(), StringComparison.Ordinal));
        Assert.Equal("""{"careerbot":"section","guide":"baker","section":"pay"}""", card.GetProperty("actions")[0].GetProperty("data").GetRawText());
    }

    [Fact]
    public void Thumbs_that_a_client_does_not_show_have_buttons_of_a_card_beside_them()
    {
        var activity = SomeReplies.Renderer(new TeamsRepliesOptions { FeedbackButtons = true }).Render(SomeReplies.Answer, SomeReplies.Personal);

        Assert.Equal("""{"careerbot":"feedback","helped":true,"section":"baker#education"}""", CardOf(activity).GetProperty("actions")[0].GetProperty("data").GetRawText());
        Assert.Equal("""{"feedbackLoop":{"type":"default"}}""", activity.ChannelData?.ToJsonString());
    }

    [Theory]
    [InlineData("hello")]
    [InlineData("")]
    public void Suggestions_are_shown_in_one_to_one_chats_alone(string topic)
    {
        var reply = new Reply.SmallTalk(topic) { Suggestions = ["What does a baker do?"] };

        Assert.Single(SomeReplies.Renderer().Render(reply, SomeReplies.Personal).SuggestedActions?.Actions ?? []);
        Assert.Null(SomeReplies.Renderer().Render(reply, new RenderContext("1", ConversationPlace.GroupChat)).SuggestedActions);
    }

    [Fact]
    public void What_has_just_been_answered_is_not_suggested()
    {
        var suggested = SomeReplies.Renderer().Render(SomeReplies.Salary, SomeReplies.Personal).SuggestedActions?.Actions.Select(action => action.Title) ?? [];

        Assert.DoesNotContain("What does it pay?", suggested);
        Assert.Equal(3, suggested.Count());
    }

    [Fact]
    public void Without_a_public_address_there_is_no_picture_and_no_link()
    {
        var renderer = new TeamsRenderer(Microsoft.Extensions.Options.Options.Create(new TeamsRepliesOptions()), SomeReplies.Charts(publicUrl: string.Empty));
        var relative = SomeReplies.Answer with { Citations = [SomeReplies.Citation(1, "Education") with { Url = "/guides/baker#education" }] };

        Assert.DoesNotContain("Image", Text(renderer.Render(SomeReplies.OfficialSalary, SomeReplies.Personal)), StringComparison.Ordinal);
        Assert.DoesNotContain("\"url\"", Text(renderer.Render(relative, SomeReplies.Personal)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_reply_that_would_be_too_big_is_sent_without_its_card()
    {
        var rows = Enumerable.Range(0, 12).Select(i => new ComparisonRow($"Aspect {i}", Long(i), Long(i))).ToArray();
        var activity = SomeReplies.Renderer().Render(new Reply.Comparison("Baker", "Cook", rows, []), SomeReplies.Personal);

        Assert.Null(activity.Attachments);
        Assert.StartsWith("Baker and Cook", activity.Text, StringComparison.Ordinal);
        Assert.True(ActivitySize.Fits(activity));
    }

    private static ComparisonCell Long(int i) => new(string.Concat(Enumerable.Repeat($"é{i} ", 100))) { Source = new string('é', 300) };

    private static JsonElement CardOf(OutgoingActivity activity)
    {
        using var document = JsonDocument.Parse(activity.Attachments?.Single().Content?.ToJsonString() ?? "null");
        return document.RootElement.Clone();
    }

    private static string TextOf(Reply reply, TeamsRepliesOptions options) => Text(SomeReplies.Renderer(options).Render(reply, SomeReplies.Personal));

    private static string Text(OutgoingActivity activity) => System.Text.Encoding.UTF8.GetString(JsonOf(activity));

    private static byte[] JsonOf(OutgoingActivity activity) => JsonSerializer.SerializeToUtf8Bytes(activity, ActivityJson.Default.OutgoingActivity);
}
