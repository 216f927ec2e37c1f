namespace CareerBot.Teams.Authentication;

/// <summary>How long a source is left alone after it was asked: a second, and twice as long after each time that nothing new came of it.</summary>
/// <remarks>By the monotonic clock: a clock that is set back would otherwise end all asking.</remarks>
internal sealed class ReadPace(TimeProvider time)
{
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(1);

    private TimeSpan _wait = TimeSpan.Zero;
    private long _endedAt;

    /// <summary>Until it may be asked again; zero where it may be now.</summary>
    public TimeSpan Left(TimeSpan longest)
    {
        if (_wait == TimeSpan.Zero) return TimeSpan.Zero;
        var left = (_wait < longest ? _wait : longest) - time.GetElapsedTime(_endedAt);
        return left > TimeSpan.Zero ? left : TimeSpan.Zero;
    }

    /// <summary>Asking has ended, which counts from now on: it may itself have taken long.</summary>
    public void End(bool isFruitful, TimeSpan longest)
    {
        _wait = isFruitful || _wait == TimeSpan.Zero ? Shortest : TimeSpan.FromTicks(Math.Min(2 * _wait.Ticks, longest.Ticks));
        _endedAt = time.GetTimestamp();
    }
}
