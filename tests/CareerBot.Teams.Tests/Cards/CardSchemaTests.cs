using System.Text.Json.Nodes;
using CareerBot.Teams.Cards;
using CareerBot.TestKit.Teams;

namespace CareerBot.Teams.Tests.Cards;

/// <summary>Against the published schema of Adaptive Cards 1.5 (microsoft/AdaptiveCards, MIT).</summary>
public class CardSchemaTests
{
    [SharedFact(CardSchema.File)]
    public async Task Every_card_is_valid()
    {
        var schema = await LoadAsync();
        var options = new Teams.Rendering.TeamsRepliesOptions { FeedbackButtons = true };
        JsonNode?[] cards =
        [
            .. SomeReplies.All.Values.SelectMany(reply => new[] { SomeReplies.Personal, SomeReplies.WebChat }.SelectMany(context => SomeReplies.Renderer(options).Render(reply, context).Attachments ?? [])).Select(attachment => attachment.Content),
            .. SomeReplies.All.Values.Select(reply => AnswerCard.Json(reply, SomeReplies.Charts().Of(reply))),
            SomeReplies.Renderer().RenderWelcome(["What does a baker do?"], SomeReplies.Personal).Attachments?.Single().Content,
        ];

        Assert.All(cards, card => Assert.Empty(schema.Problems(card)));
    }

    [SharedFact(CardSchema.File)]
    public async Task The_schema_finds_what_is_wrong()
    {
        var schema = await LoadAsync();

        Assert.NotEmpty(schema.Problems(JsonNode.Parse("""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlok","text":"x"}]}""")));
    }

    private static async Task<CardSchema> LoadAsync() => await CardSchema.LoadAsync() ?? throw new InvalidOperationException("There is no schema here.");
}
