namespace CareerBot.Discord.Gateway;

/// <summary>At most 120 frames in 60 seconds over one connection, some of them kept for heartbeats. Over it, Discord hangs up.</summary>
// https://discord.com/developers/docs/events/gateway#rate-limiting
internal sealed class SendLimit(TimeProvider time)
{
    public const int Frames = 120;

    public const int KeptForHeartbeats = 10;

    private static readonly TimeSpan Window = TimeSpan.FromSeconds(60);

    private readonly Queue<long> _sent = new();

    /// <summary>Takes a place in the window, or says that there is none.</summary>
    public bool TryTake(bool isHeartbeat)
    {
        var now = time.GetTimestamp();
        while (_sent.TryPeek(out var oldest) && time.GetElapsedTime(oldest, now) >= Window) _sent.Dequeue();
        if (_sent.Count >= (isHeartbeat ? Frames : Frames - KeptForHeartbeats)) return false;
        _sent.Enqueue(now);
        return true;
    }
}
