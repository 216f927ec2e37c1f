using System.Diagnostics.CodeAnalysis;

namespace CareerBot.Discord.Rest;

/// <summary>Calls that share a limit. They go one after another, so that their order stays and the headers of one are known to the next.</summary>
[SuppressMessage("Reliability", "CA1001", Justification = "Buckets are dropped when idle; a semaphore whose wait handle was never asked for holds nothing.")]
internal sealed class Bucket(TimeProvider time)
{
    private readonly SemaphoreSlim _free = new(1, 1);

    private long _openAt = time.GetTimestamp();

    /// <summary>Nobody uses it and it holds nothing worth remembering.</summary>
    public bool IsIdle => _free.CurrentCount == 1 && Wait <= TimeSpan.Zero;

    /// <summary>How long until the next call may go; zero or less where it may go now.</summary>
    public TimeSpan Wait => time.GetElapsedTime(time.GetTimestamp(), Volatile.Read(ref _openAt));

    public Task EnterAsync(CancellationToken cancellationToken) => _free.WaitAsync(cancellationToken);

    public void Leave() => _free.Release();

    public void CloseFor(TimeSpan wait)
    {
        var openAt = time.GetTimestamp() + (long)(wait.TotalSeconds * time.TimestampFrequency);
        if (openAt > Volatile.Read(ref _openAt)) Volatile.Write(ref _openAt, openAt);
    }
}
