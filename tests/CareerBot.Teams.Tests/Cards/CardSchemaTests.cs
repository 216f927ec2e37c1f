using System.Text.Json.Nodes;
using CareerBot.Teams.Cards;
using NJsonSchema;

namespace CareerBot.Teams.Tests.Cards;

/// <summary>Against the published schema of Adaptive Cards 1.5 (microsoft/AdaptiveCards, MIT).</summary>
public class CardSchemaTests
{
    private const string Schema = "reference/schemas/adaptive-card-schema-1.5.json";

    [SharedFact(Schema)]
    public async Task Every_card_is_valid()
    {
        var schema = await JsonSchema.FromFileAsync(RepositoryRoot.Shared(Schema));
        var options = new Teams.Rendering.TeamsRepliesOptions { FeedbackButtons = true };
        JsonNode?[] cards =
        [
            .. SomeReplies.All.Values.SelectMany(reply => new[] { SomeReplies.Personal, SomeReplies.WebChat }.SelectMany(context => SomeReplies.Renderer(options).Render(reply, context).Attachments ?? [])).Select(attachment => attachment.Content),
            .. SomeReplies.All.Values.Select(reply => AnswerCard.Json(reply, SomeReplies.Charts().Of(reply))),
            SomeReplies.Renderer().RenderWelcome(["What does a baker do?"], SomeReplies.Personal).Attachments?.Single().Content,
        ];

        Assert.All(cards, card => Assert.Empty(schema.Validate(WithoutExtras(card)).Select(error => error.ToString())));
    }

    [SharedFact(Schema)]
    public async Task The_schema_finds_what_is_wrong()
    {
        var schema = await JsonSchema.FromFileAsync(RepositoryRoot.Shared(Schema));

        Assert.NotEmpty(schema.Validate("""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlok","text":"x"}]}"""));
    }

    /// <summary>The schema knows nothing of Teams' own "msteams".</summary>
    private static string WithoutExtras(JsonNode? card)
    {
        var copy = card?.DeepClone().AsObject() ?? [];
        copy.Remove("msteams");
        return copy.ToJsonString();
    }
}
