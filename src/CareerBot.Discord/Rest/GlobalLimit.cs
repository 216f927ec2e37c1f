namespace CareerBot.Discord.Rest;

/// <summary>So many calls in any second, and none while Discord has said so; answers to interactions are not counted.</summary>
// https://discord.com/developers/docs/topics/rate-limits#global-rate-limit
internal sealed class GlobalLimit(int perSecond, TimeProvider time)
{
    private readonly Lock _guard = new();

    /// <summary>When the last calls went: the place for the next one holds the time of the one that far back.</summary>
    private readonly long[] _went = [.. Enumerable.Repeat(time.GetTimestamp() - time.TimestampFrequency, perSecond)];

    private int _next;

    private long _openAt = time.GetTimestamp();

    /// <summary>Takes the next place; the call goes after the returned wait.</summary>
    public TimeSpan Take()
    {
        lock (_guard)
        {
            var now = time.GetTimestamp();
            var goes = Math.Max(Math.Max(now, _openAt), _went[_next] + time.TimestampFrequency);
            _went[_next] = goes;
            _next = (_next + 1) % _went.Length;
            return time.GetElapsedTime(now, goes);
        }
    }

    public void CloseFor(TimeSpan wait)
    {
        lock (_guard) _openAt = Math.Max(_openAt, time.GetTimestamp() + (long)(wait.TotalSeconds * time.TimestampFrequency));
    }
}
