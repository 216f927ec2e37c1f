using System.Text.Json;
using CareerBot.Conversations;
using CareerBot.Conversations.Asking;
using CareerBot.Conversations.Limits;
using CareerBot.Core.Replies;
using CareerBot.Core.Turns;

namespace CareerBot.Web;

/// <summary>Whoever has asked too much on the page is refused, but not where what they say needs help.</summary>
internal static class HelpBeyondLimits
{
    /// <summary>Answers with the signpost; false where the words need none, can't be read, or the same visitor was shown it often enough.</summary>
    public static async Task<bool> TryAnswerAsync(HttpContext context, string visitor, CancellationToken cancellationToken)
    {
        if (context.Request.Path != AskEndpoint.Path || !context.Request.HasJsonContentType()) return false;
        if (await ReadAsync(context.Request, cancellationToken) is not { } asked) return false;
        var id = context.TraceIdentifier;
        var services = context.RequestServices;
        if (!services.GetRequiredService<TurnAdmission>().TryHelp(new ConversationKey("web", string.Empty, visitor), id, asked.Question)) return false;
        var timed = services.GetRequiredService<Responder>().Respond(new Turn(id, asked.Question));
        if (timed.Reply is not Reply.Signpost) return false;
        await TypedResults.Ok(WebReply.Of(id, timed, chart: null)).ExecuteAsync(context);
        return true;
    }

    private static async Task<WebQuestion?> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return await request.ReadFromJsonAsync(WebJson.Default.WebQuestion, cancellationToken);
        }
        catch (Exception exception) when (exception is JsonException or BadHttpRequestException)
        {
            return null;
        }
    }
}
