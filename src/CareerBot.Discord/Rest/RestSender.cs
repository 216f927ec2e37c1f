using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CareerBot.Discord.Rest;

/// <summary>
/// Makes a call within Discord's limits. A 429 is waited out; what failed otherwise is repeated only where it has not
/// arrived, or where it happens once however often it arrives.
/// </summary>
internal sealed class RestSender(IHttpClientFactory clients, InvalidCalls invalid, IOptions<DiscordOptions> options, TimeProvider time, Func<double> jitter, ILogger<RestSender> logger)
{
    public const string ClientName = "Discord";

    private const int Tries = 5;

    private static readonly TimeSpan FirstWait = TimeSpan.FromMilliseconds(250);

    private readonly Buckets _buckets = new(time);

    private readonly GlobalLimit _global = new(options.Value.CallsPerSecond, time);

    private readonly BotToken? _token = options.Value.Token;

    private readonly TimeSpan _timeout = TimeSpan.FromSeconds(options.Value.CallTimeoutSeconds);

    /// <exception cref="DiscordRestException">Discord says no, or is not to be reached in time.</exception>
    public async Task<JsonElement> SendAsync(RestCall call, CancellationToken cancellationToken)
    {
        invalid.ThrowIfShut(call);
        if (call.GivesWay && !_buckets.IsFree(call)) throw new DiscordRestException($"\"{call.Name}\" is not sent: it would have to wait.");
        using var patience = new CancellationTokenSource(call.Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            return await SendInTurnAsync(call, time.GetTimestamp(), either.Token);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw new DiscordRestException($"\"{call.Name}\" took longer than {call.Patience}.", exception);
        }
    }

    private async Task<JsonElement> SendInTurnAsync(RestCall call, long started, CancellationToken cancellationToken)
    {
        var bucket = await _buckets.EnterAsync(call, cancellationToken);
        try
        {
            for (var attempt = 1; ; attempt++)
            {
                await WaitForLimitsAsync(call, bucket, cancellationToken);
                invalid.ThrowIfShut(call);
                var answer = await TryAsync(call, cancellationToken);
                Note(call, bucket, answer);
                if (answer.IsSuccess || (attempt > 1 && answer.Code == call.CodeOfRepetition && answer.Code != 0)) return answer.Json;
                var left = call.Patience - time.GetElapsedTime(started);
                if (attempt == Tries || WaitBeforeNext(call, answer, attempt) is not { } wait || wait > left) throw Failed(call, answer);
                await Task.Delay(wait, time, cancellationToken);
            }
        }
        finally
        {
            bucket.Leave();
        }
    }

    private async Task WaitForLimitsAsync(RestCall call, Bucket bucket, CancellationToken cancellationToken)
    {
        // Looked at again after the wait: a timer may be some milliseconds early, and somebody may have closed it meanwhile.
        while (bucket.Wait is { } full && full > TimeSpan.Zero)
        {
            logger.RateLimited(call.Name, "bucket", full);
            await Task.Delay(full, time, cancellationToken);
        }

        if (!call.IsInteraction && _global.Take() is { } wait && wait > TimeSpan.Zero) await Task.Delay(wait, time, cancellationToken);
    }

    private async Task<RestAnswer> TryAsync(RestCall call, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(_timeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            using var client = clients.CreateClient(ClientName);
            using var request = new HttpRequestMessage(call.Method, call.Path) { Content = RestContent.Of(call.Body) };
            if (!call.IsInteraction && _token is { IsEmpty: false }) request.Headers.Authorization = new AuthenticationHeaderValue("Bot", _token.Reveal());
            using var response = await client.SendAsync(request, either.Token);
            var json = Parse(await response.Content.ReadAsByteArrayAsync(either.Token));
            return new RestAnswer { Status = response.StatusCode, Headers = RateLimitHeaders.Of(response.Headers), Json = json };
        }
        catch (HttpRequestException exception)
        {
            return new RestAnswer { Failure = exception, WasNeverSent = exception.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError };
        }
        catch (Exception exception) when (exception is IOException || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return new RestAnswer { Failure = exception };
        }
    }

    private void Note(RestCall call, Bucket bucket, RestAnswer answer)
    {
        _buckets.Learn(call, bucket, answer.Headers);
        if (answer.Status is { } status) invalid.Count(call, status, answer.Headers);
        if (answer.Status != HttpStatusCode.TooManyRequests) return;
        logger.RateLimited(call.Name, answer.IsGlobal ? "global" : answer.Headers.Scope ?? "bucket", answer.RetryAfter);
        if (answer.IsGlobal) _global.CloseFor(answer.RetryAfter);
        else bucket.CloseFor(answer.RetryAfter);
    }

    /// <summary>Null where there is no next try.</summary>
    private TimeSpan? WaitBeforeNext(RestCall call, RestAnswer answer, int attempt)
    {
        if (answer.Status == HttpStatusCode.TooManyRequests) return answer.RetryAfter;
        var isTroubleOfTheirs = answer.Status is not { } status || (int)status >= 500;
        if (!isTroubleOfTheirs || !(call.HappensOnce || answer.WasNeverSent)) return null;
        var wait = FirstWait * Math.Pow(2, attempt - 1) * (0.5 + (jitter() / 2));
        logger.CallRepeated(call.Name, answer.Reason, wait);
        return wait;
    }

    private static JsonElement Parse(byte[] body)
    {
        if (body.Length == 0) return default;
        try
        {
            return JsonElement.Parse(body);
        }
        catch (JsonException)
        {
            return default;
        }
    }

    private static DiscordRestException Failed(RestCall call, RestAnswer answer) =>
        new($"\"{call.Name}\" failed: {answer.Reason}, code {answer.Code}.", answer.Failure ?? new HttpRequestException(answer.Reason)) { Status = answer.Status, Code = answer.Code, Fields = answer.Fields };
}
