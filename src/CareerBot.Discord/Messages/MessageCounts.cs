namespace CareerBot.Discord.Messages;

/// <summary>What has been done since the start, for the status.</summary>
internal sealed class MessageCounts
{
    private long _answered;
    private long _busy;

    public long Answered => Interlocked.Read(ref _answered);

    /// <summary>Questions that were turned away because too many were waiting.</summary>
    public long Busy => Interlocked.Read(ref _busy);

    public void CountAnswered() => Interlocked.Increment(ref _answered);

    public void CountBusy() => Interlocked.Increment(ref _busy);
}
