using System.Globalization;
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

    /// <summary>For callers with a token; without a registration there are none, and the endpoint is not there.</summary>
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPost(Path, PostAsync).ExcludeFromDescription();
        endpoints.MapMethods(Path, [HttpMethods.Get, HttpMethods.Head], GreetAsync).ExcludeFromDescription();
    }

    /// <summary>Clients look whether anybody is there before they send anything.</summary>
    public static Task GreetAsync(HttpContext context) => Results.Text(Phrases.Endpoint).ExecuteAsync(context);

    /// <summary>From a program of this machine, at the loopback port.</summary>
    public Task TakeDirectAsync(HttpContext context) => TakeAsync(context, gate.JudgeDirect(context));

    private static async Task PostAsync(HttpContext context)
    {
        var services = context.RequestServices;
        var verdict = await services.GetRequiredService<CallerGate>().JudgeAsync(context);
        await services.GetRequiredService<MessagesEndpoint>().TakeAsync(context, verdict);
    }

    private async Task TakeAsync(HttpContext context, TokenVerdict verdict)
    {
        switch (verdict)
        {
            case TokenVerdict.Refused:
                await RefuseAsync(context);
                break;
            case TokenVerdict.Unverified unverified:
                await PutOffAsync(context, unverified.RetryAfter, Phrases.KeysUnreadable);
                break;
            default:
                await ReadAsync(context, verdict);
                break;
        }
    }

    private async Task ReadAsync(HttpContext context, TokenVerdict verdict)
    {
        var (activity, problem) = await ActivityBody.ReadAsync(context, _mostBytes);
        if (problem == BadActivity.CutShort) await PutOffAsync(context, TimeSpan.FromSeconds(1), problem.Reason);
        else if (activity is null) await ExplainAsync(context, problem ?? BadActivity.Unreadable);
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

    private static Task PutOffAsync(HttpContext context, TimeSpan wait, string reason)
    {
        context.Response.Headers.RetryAfter = Math.Max(1, Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        return ExplainAsync(context, new BadActivity(StatusCodes.Status503ServiceUnavailable, reason));
    }

    private static Task ExplainAsync(HttpContext context, BadActivity problem) => Results.Problem(detail: problem.Reason, statusCode: problem.Status).ExecuteAsync(context);
}
