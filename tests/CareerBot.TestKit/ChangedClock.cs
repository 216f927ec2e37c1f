namespace CareerBot.TestKit;

/// <summary>A clock that somebody sets to another time; how much has passed is told by its time stamps alone. It has no timers.</summary>
public sealed class ChangedClock : TimeProvider
{
    private TimeSpan _passed;

    /// <summary>By how much the clock on the wall was set.</summary>
    public TimeSpan Change { get; set; }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => new DateTimeOffset(2026, 11, 24, 8, 0, 0, TimeSpan.Zero) + _passed + Change;

    public override long GetTimestamp() => _passed.Ticks;

    public void Advance(TimeSpan span) => _passed += span;
}
