using System.Net;
using Polly;

namespace CareerBot.Teams.Connector;

/// <summary>Whether a reply is worth another try, and how long to wait for it.</summary>
/// <remarks>https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit</remarks>
internal sealed class RetryWait(TimeProvider time, Func<double> chance)
{
    /// <summary>Where the connector names a longer wait the reply is given up: whoever asked has gone.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    /// <summary>Of the wait that is named, so that those who were told the same don't all come back at once.</summary>
    private const double Spread = 0.25;

    /// <summary>A reply is a POST: after any other failure nobody knows whether it was shown, and none is better than two.</summary>
    public bool IsWorthAnotherTry(Outcome<HttpResponseMessage> outcome) => outcome switch
    {
        { Result.StatusCode: HttpStatusCode.TooManyRequests or HttpStatusCode.PreconditionFailed or HttpStatusCode.BadGateway or HttpStatusCode.GatewayTimeout } => Named(outcome.Result) is not { } wait || wait <= Longest,
        { Exception: HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError } } => true,
        _ => false,
    };

    /// <summary>Null where the connector names no wait, so that one is chosen that grows from try to try.</summary>
    public TimeSpan? Of(Outcome<HttpResponseMessage> outcome) => Named(outcome.Result) is { } wait ? wait + (wait * Spread * chance()) : null;

    private TimeSpan? Named(HttpResponseMessage? answer)
    {
        TimeSpan? named = answer?.Headers.RetryAfter switch
        {
            { Delta: { } wait } => wait,
            { Date: { } date } => date - time.GetUtcNow(),
            _ => null,
        };
        return named > TimeSpan.Zero ? named : null;
    }
}
