using CareerBot.Conversations.Asking;
using CareerBot.Conversations.Inbox;
using CareerBot.Teams.Authentication;
using CareerBot.Teams.Connector;
using CareerBot.Teams.Conversations;
using CareerBot.Teams.Invokes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CareerBot.Teams.Activities;

/// <summary>Where channels post activities. What Teams waits for is answered in the response; all else is put into the inbox, because after 15 seconds Teams sends again.</summary>
internal sealed class MessagesEndpoint(CallerGate gate, TurnInbox<TeamsActivity> inbox, TurnTaking turns, InvokeRouter invokes, BusyReply busy, Readiness readiness, IOptions<TeamsOptions> options)
{
    public const string Path = "/api/messages";

    /// <summary>For replies in the response, after a start.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly int _mostBytes = options.Value.MaxActivityBytes;

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPost(Path, Post).ExcludeFromDescription();

        // Clients look whether anybody is there before they send anything.
        endpoints.MapMethods(Path, [HttpMethods.Get, HttpMethods.Head], Greet).ExcludeFromDescription();
    }

    private static Task Post(HttpContext context) => context.RequestServices.GetRequiredService<MessagesEndpoint>().TakeAsync(context);

    private static Task Greet(HttpContext context) => Results.Text(Phrases.Endpoint).ExecuteAsync(context);

    private async Task TakeAsync(HttpContext context)
    {
        var verdict = await gate.JudgeAsync(context);
        if (verdict is TokenVerdict.Refused)
        {
            await RefuseAsync(context);
            return;
        }

        var (activity, problem) = await ActivityBody.ReadAsync(context, _mostBytes);
        if (activity is null) await ExplainAsync(context, problem ?? BadActivity.Unreadable);
        else if (!gate.Admits(verdict, activity)) await RefuseAsync(context);
        else if (!gate.IsTenantAllowed(activity)) await ExplainAsync(context, new BadActivity(StatusCodes.Status403Forbidden, Phrases.OtherTenant));
        else await HandleAsync(context, activity);
    }

    private async Task HandleAsync(HttpContext context, TeamsActivity activity)
    {
        switch (activity.Type)
        {
            case ActivityTypes.Invoke:
                await WriteAsync(context, await invokes.AnswerAsync(activity, context.RequestAborted));
                break;
            case ActivityTypes.Message or ActivityTypes.InstallationUpdate or ActivityTypes.ConversationUpdate when activity.ExpectsReplies:
                await readiness.WaitAsync(Patience, context.RequestAborted);
                var answer = await turns.AnswerAsync(activity, context.RequestAborted);
                await WriteAsync(context, answer is null ? [] : [Envelope.Address(answer.Activity, activity)]);
                break;
            case ActivityTypes.Message or ActivityTypes.InstallationUpdate or ActivityTypes.ConversationUpdate:
                if (!inbox.TryEnqueue(activity) && !await busy.TrySayAsync(activity, context.RequestAborted)) context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
                break;
            default:
                // Typing, reactions, edits, types that are made up tomorrow: taken, and nothing comes of them.
                if (activity.ExpectsReplies) await WriteAsync(context, replies: []);
                break;
        }
    }

    private static Task WriteAsync(HttpContext context, OutgoingActivity[] replies) =>
        context.Response.WriteAsJsonAsync(new ExpectedReplies(replies), ActivityJson.Default.ExpectedReplies, contentType: null, context.RequestAborted);

    private static async Task WriteAsync(HttpContext context, InvokeAnswer answer)
    {
        context.Response.StatusCode = answer.Status;
        if (answer.Body is { } body) await context.Response.WriteAsJsonAsync(body, ActivityJson.Default.JsonNode, contentType: null, context.RequestAborted);
    }

    private static Task RefuseAsync(HttpContext context)
    {
        context.Response.Headers.WWWAuthenticate = "Bearer";
        return ExplainAsync(context, new BadActivity(StatusCodes.Status401Unauthorized, Phrases.NotAuthorized));
    }

    private static Task ExplainAsync(HttpContext context, BadActivity problem) => Results.Problem(detail: problem.Reason, statusCode: problem.Status).ExecuteAsync(context);
}
