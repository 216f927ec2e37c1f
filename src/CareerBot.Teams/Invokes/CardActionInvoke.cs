using System.Text.Json;
using System.Text.Json.Nodes;
using CareerBot.Core.Replies;
using CareerBot.Teams.Activities;
using CareerBot.Teams.Cards;

namespace CareerBot.Teams.Invokes;

/// <summary>A universal action: the answer replaces the card on which it was pressed, or is shown beside it.</summary>
/// <remarks>https://learn.microsoft.com/adaptive-cards/authoring-cards/universal-action-model#response-format</remarks>
internal sealed class CardActionInvoke(CardAsking asking, Votes votes, ChartLinks charts) : IInvokeHandler
{
    private const string MessageType = "application/vnd.microsoft.activity.message";
    private const string ErrorType = "application/vnd.microsoft.error";

    public string Name => "adaptiveCard/action";

    public async Task<InvokeAnswer> HandleAsync(TeamsActivity activity, CancellationToken cancellationToken)
    {
        switch (CardRequestJson.Read(DataOf(activity.Value)))
        {
            case CardRequest.Ask ask:
                var reply = await asking.AskAsync(activity, ask, cancellationToken);
                return Answer(200, OutgoingAttachment.AdaptiveCard, CardOf(reply));
            case CardRequest.Feedback vote:
                await votes.KeepAsync(activity, vote.IsUp, vote.Section, cancellationToken);
                return Answer(200, MessageType, CardPhrases.ThanksForFeedback);
            default:
                return Answer(400, ErrorType, new JsonObject { ["code"] = "BadRequest", ["message"] = CardPhrases.UnknownButton });
        }
    }

    private JsonObject CardOf(Reply reply) => AnswerCard.Json(reply, charts.Of(reply));

    /// <summary>The HTTP status is 200 even for a refusal: the verdict stands in the body.</summary>
    private static InvokeAnswer Answer(int status, string type, JsonNode value) =>
        new(200, new JsonObject { ["statusCode"] = status, ["type"] = type, ["value"] = value });

    // {"action":{"type":"Action.Execute","verb":"feedback","data":{…}},"trigger":"manual"}
    private static JsonElement? DataOf(JsonElement? value) =>
        value is { ValueKind: JsonValueKind.Object } whole && whole.TryGetProperty("action", out var action) && action.ValueKind == JsonValueKind.Object && action.TryGetProperty("data", out var data)
            ? data
            : null;
}
