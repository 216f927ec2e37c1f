using System.Collections.Concurrent;

namespace CareerBot.Discord.Rest;

/// <summary>Which calls share a limit, as Discord's headers say; nothing of it is known beforehand.</summary>
// https://discord.com/developers/docs/topics/rate-limits#header-format
internal sealed class Buckets(TimeProvider time)
{
    /// <summary>Interactions have buckets of their own, so unused ones are dropped from time to time.</summary>
    private const int MostIdle = 1_024;

    private readonly ConcurrentDictionary<string, string> _names = new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<(string Name, string Major), Bucket> _buckets = new();

    private int _sweepAt = MostIdle;

    public int Count => _buckets.Count;

    /// <summary>Whether a call could go at once.</summary>
    public bool IsFree(RestCall call) => Find(call).IsIdle;

    /// <summary>Waits for the call's turn among those of its bucket.</summary>
    public async Task<Bucket> EnterAsync(RestCall call, CancellationToken cancellationToken)
    {
        while (true)
        {
            var bucket = Find(call);
            await bucket.EnterAsync(cancellationToken);
            // Meanwhile its name may have become known, and with it another bucket.
            if (Find(call) == bucket) return bucket;
            bucket.Leave();
        }
    }

    /// <summary>Notes what the headers of an answer say of the limit.</summary>
    public void Learn(RestCall call, Bucket current, RateLimitHeaders headers)
    {
        if (headers.Remaining == 0 && headers.ResetAfter is { } wait) current.CloseFor(wait);
        if (headers.Bucket is not { } name || (_names.TryGetValue(call.Name, out var known) && known == name)) return;

        // Whoever waits in a bucket or has just closed it goes on there: under its new name it is the same one.
        foreach (var (key, bucket) in _buckets)
        {
            if (key.Name == call.Name) _buckets.TryAdd((name, key.Major), bucket);
        }

        _names[call.Name] = name;
        if (current.Wait > TimeSpan.Zero) Find(call).CloseFor(current.Wait);
    }

    private Bucket Find(RestCall call)
    {
        // A GET and a POST of one route have limits of their own unless Discord gives both the same name.
        var key = (_names.GetValueOrDefault(call.Name, call.Name), call.Major);
        if (_buckets.TryGetValue(key, out var bucket)) return bucket;
        if (_buckets.Count >= _sweepAt) Sweep();
        return _buckets.GetOrAdd(key, _ => new Bucket(time));
    }

    private void Sweep()
    {
        foreach (var (key, bucket) in _buckets)
        {
            if (bucket.IsIdle) _buckets.TryRemove(key, out _);
        }

        _sweepAt = Math.Max(MostIdle, _buckets.Count * 2);
    }
}
