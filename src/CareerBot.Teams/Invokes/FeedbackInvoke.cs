using System.Text.Json;
using System.Text.Json.Nodes;
using CareerBot.Teams.Activities;

namespace CareerBot.Teams.Invokes;

/// <summary>Teams' own thumbs under a message. What people write beside them is not kept.</summary>
/// <remarks>https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bot-messages-ai-generated-content#feedback-buttons</remarks>
internal sealed class FeedbackInvoke(Votes votes, AnsweredSections sections) : IInvokeHandler
{
    public string Name => "message/submitAction";

    /// <summary>Teams wants 200 with an empty object, whatever came of it.</summary>
    public async Task<InvokeAnswer> HandleAsync(TeamsActivity activity, CancellationToken cancellationToken)
    {
        if (IsUp(activity.Value) is { } isUp) await votes.KeepAsync(activity, isUp, sections.Find(activity.ReplyToId), cancellationToken);
        return new InvokeAnswer(200, new JsonObject());
    }

    // {"actionName":"feedback","actionValue":{"reaction":"like","feedback":"{\"feedbackText\":\"…\"}"}}
    private static bool? IsUp(JsonElement? value)
    {
        if (value is not { ValueKind: JsonValueKind.Object } vote) return null;
        if (!vote.TryGetProperty("actionName", out var name) || name.ValueKind != JsonValueKind.String || !name.ValueEquals("feedback")) return null;
        if (!vote.TryGetProperty("actionValue", out var chosen) || chosen.ValueKind != JsonValueKind.Object) return null;
        if (!chosen.TryGetProperty("reaction", out var reaction) || reaction.ValueKind != JsonValueKind.String) return null;
        if (reaction.ValueEquals("like")) return true;
        return reaction.ValueEquals("dislike") ? false : null;
    }
}
