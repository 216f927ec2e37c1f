using System.Net;
using Microsoft.Extensions.Logging;

namespace CareerBot.Discord.Rest;

/// <summary>Stops calling long before Discord would lock the address out: at 10,000 answers of 401, 403 or 429 within ten minutes.</summary>
// https://discord.com/developers/docs/topics/rate-limits#invalid-request-limit-aka-cloudflare-bans
internal sealed class InvalidCalls(TimeProvider time, ILogger<InvalidCalls> logger)
{
    public const int Most = 1_000;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    private readonly Lock _guard = new();

    private readonly Queue<long> _counted = new();

    private bool _isShut;

    private volatile bool _isTokenRefused;

    /// <summary>Too much was turned down, so that for now nothing is sent but answers to interactions.</summary>
    public bool IsShut
    {
        get
        {
            lock (_guard)
            {
                Forget();
                return _counted.Count >= Most;
            }
        }
    }

    /// <summary>
    /// An answer to an interaction is always sent: it is the interaction's own, and somebody waits for it on their screen.
    /// </summary>
    /// <exception cref="DiscordRestException">This call is not made.</exception>
    public void ThrowIfShut(RestCall call)
    {
        if (call.IsInteraction) return;
        if (_isTokenRefused) throw new DiscordRestException($"\"{call.Name}\" is not sent: Discord has refused the token.") { Status = HttpStatusCode.Unauthorized };
        lock (_guard)
        {
            Forget();
            if (_counted.Count >= Most) throw new DiscordRestException($"\"{call.Name}\" is not sent: too many calls were turned down within ten minutes.") { Status = HttpStatusCode.TooManyRequests };
            _isShut = false;
        }
    }

    public void Count(RestCall call, HttpStatusCode status, RateLimitHeaders headers)
    {
        if (status == HttpStatusCode.Unauthorized && !call.IsInteraction && !_isTokenRefused)
        {
            _isTokenRefused = true;
            logger.TokenRefused();
        }

        if (status is not (HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or HttpStatusCode.TooManyRequests)) return;
        // A limit shared with others is nobody's fault and is not counted.
        if (status == HttpStatusCode.TooManyRequests && headers.Scope == "shared") return;
        lock (_guard)
        {
            Forget();
            _counted.Enqueue(time.GetTimestamp());
            if (_counted.Count < Most || _isShut) return;
            _isShut = true;
        }

        logger.TooManyInvalidCalls(Most);
    }

    private void Forget()
    {
        while (_counted.TryPeek(out var oldest) && time.GetElapsedTime(oldest) >= Window) _counted.Dequeue();
    }
}
