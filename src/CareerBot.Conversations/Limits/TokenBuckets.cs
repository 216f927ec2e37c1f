namespace CareerBot.Conversations.Limits;

/// <summary>Token buckets by key, each kept as one instant: when it will be full again (the generic cell rate algorithm).</summary>
/// <remarks>
/// A bucket that is full is the same as one never used, so it is dropped. Instants are counted from a start of the owner's choice by
/// monotonic time: a clock that is set back must lock nobody out. Not safe for several threads; its owner locks.
/// </remarks>
internal sealed class TokenBuckets<TKey>(TimeSpan interval, int burst, int maxTracked)
    where TKey : struct
{
    /// <summary>Looking through all buckets is only worth it now and then.</summary>
    private static readonly TimeSpan BetweenSweeps = TimeSpan.FromSeconds(10);

    private readonly Dictionary<TKey, TimeSpan> _fullAgain = [];
    private readonly TimeSpan _capacity = interval * burst;

    private TimeSpan _shared = TimeSpan.MinValue;
    private TimeSpan _swept = TimeSpan.Zero;

    public int Tracked => _fullAgain.Count;

    /// <summary>How long until a token is there; zero where one is there now.</summary>
    public TimeSpan WaitFor(TKey key, TimeSpan now)
    {
        var wait = Later(FullAgain(key), now) + interval - now - _capacity;
        return wait > TimeSpan.Zero ? wait : TimeSpan.Zero;
    }

    public void Take(TKey key, TimeSpan now)
    {
        Sweep(now);
        var full = Later(FullAgain(key), now) + interval;
        if (_fullAgain.Count < maxTracked || _fullAgain.ContainsKey(key)) _fullAgain[key] = full;
        else _shared = full;
    }

    /// <summary>The unknown share one bucket while there is no room for more: a flood of new names gains nothing.</summary>
    private TimeSpan FullAgain(TKey key)
    {
        if (_fullAgain.TryGetValue(key, out var full)) return full;
        return _fullAgain.Count < maxTracked ? TimeSpan.MinValue : _shared;
    }

    private void Sweep(TimeSpan now)
    {
        if (now - _swept < BetweenSweeps) return;
        _swept = now;
        foreach (var (key, full) in _fullAgain)
        {
            if (full <= now) _fullAgain.Remove(key);
        }
    }

    private static TimeSpan Later(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
