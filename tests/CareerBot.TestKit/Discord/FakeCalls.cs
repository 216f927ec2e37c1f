using System.Collections.Concurrent;

namespace CareerBot.TestKit.Discord;

/// <summary>What was called, what was wrong with it, and who is to wait.</summary>
public sealed class FakeCalls(FakeDiscordSettings settings, FakeFaults faults)
{
    private readonly ConcurrentDictionary<string, Window> _windows = new();

    private int _total;

    private int _limited;

    private int _hammered;

    private int _refused;

    /// <summary>Bodies that the specification does not allow, tokens that are wrong: none of it may ever be there.</summary>
    public ConcurrentQueue<string> Problems { get; } = new();

    public ConcurrentDictionary<string, int> ByRoute { get; } = new();

    public int Total => _total;

    /// <summary>Answers of 429.</summary>
    public int Limited => _limited;

    /// <summary>Calls on a bucket while it was still blocked.</summary>
    public int Hammered => _hammered;

    /// <summary>Messages that were turned down as told.</summary>
    public int Refused => _refused;

    internal void CountRefused() => Interlocked.Increment(ref _refused);

    internal void Count(string route)
    {
        Interlocked.Increment(ref _total);
        ByRoute.AddOrUpdate(route, 1, (_, count) => count + 1);
    }

    /// <summary>The answer that turns a call down, or null; otherwise what the headers are to say.</summary>
    internal FakeAnswer? Limit(string bucket, out IReadOnlyList<(string Name, string Value)> headers)
    {
        var window = _windows.GetOrAdd(bucket, _ => new Window());
        lock (window)
        {
            var now = TimeProvider.System.GetTimestamp();
            if (window.BlockedUntil > now)
            {
                Interlocked.Increment(ref _hammered);
                headers = [];
                return Refuse(window, TimeProvider.System.GetElapsedTime(now, window.BlockedUntil));
            }

            if (faults.Strikes(faults.RateLimits))
            {
                headers = [];
                return Refuse(window, TimeSpan.FromMilliseconds(100 + faults.Below(400)));
            }

            return Allow(bucket, window, now, out headers);
        }
    }

    private FakeAnswer? Allow(string bucket, Window window, long now, out IReadOnlyList<(string Name, string Value)> headers)
    {
        headers = [];
        if (settings.CallsPerBucket is not { } most) return null;
        if (TimeProvider.System.GetElapsedTime(window.Began, now) >= settings.LimitWindow) (window.Began, window.Count) = (now, 0);
        var left = settings.LimitWindow - TimeProvider.System.GetElapsedTime(window.Began, now);
        if (++window.Count > most) return Refuse(window, left);
        headers =
        [
            ("X-RateLimit-Bucket", $"{bucket.Split('|')[0].GetHashCode(StringComparison.Ordinal):x8}"),
            ("X-RateLimit-Limit", $"{most}"),
            ("X-RateLimit-Remaining", $"{most - window.Count}"),
            ("X-RateLimit-Reset-After", FormattableString.Invariant($"{Math.Ceiling(left.TotalMilliseconds) / 1_000:0.000}")),
        ];
        return null;
    }

    private FakeAnswer Refuse(Window window, TimeSpan wait)
    {
        // Told rounded up, never down: whoever waits as long as told is through.
        wait = TimeSpan.FromMilliseconds(Math.Ceiling(wait.TotalMilliseconds));
        Interlocked.Increment(ref _limited);
        window.BlockedUntil = TimeProvider.System.GetTimestamp() + (long)(wait.TotalSeconds * TimeProvider.System.TimestampFrequency);
        return new FakeAnswer(429, FormattableString.Invariant($$"""{"message":"You are being rate limited.","retry_after":{{wait.TotalSeconds:0.000}},"global":false}"""))
        {
            // Whole seconds in the header, rounded up, as Discord does.
            Headers = [("Retry-After", $"{Math.Ceiling(wait.TotalSeconds)}"), ("X-RateLimit-Scope", "user")],
        };
    }

    private sealed class Window
    {
        public long Began { get; set; }

        public int Count { get; set; }

        public long BlockedUntil { get; set; }
    }
}

/// <summary>What the fake API answers.</summary>
internal sealed record FakeAnswer(int Status, string? Json = null)
{
    public IReadOnlyList<(string Name, string Value)> Headers { get; init; } = [];
}
