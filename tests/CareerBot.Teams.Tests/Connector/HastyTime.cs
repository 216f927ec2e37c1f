using System.Collections.Concurrent;
using Microsoft.Extensions.Time.Testing;

namespace CareerBot.Teams.Tests.Connector;

/// <summary>A clock by which nobody waits for another try, but every wait is written down. What limits a try itself waits for the clock.</summary>
internal sealed class HastyTime : FakeTimeProvider
{
    /// <summary>How long one try may take.</summary>
    public static readonly TimeSpan Attempt = TimeSpan.FromSeconds(10);

    /// <summary>What else is a limit and no wait: for the knowledge, by the inbox and by what is answered in the response, and before typing is shown.</summary>
    private static readonly TimeSpan[] Limits = [Attempt, TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(3), TimeSpan.FromSeconds(1)];

    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(45);

    public HastyTime()
        : base(new DateTimeOffset(2026, 11, 24, 9, 0, 0, TimeSpan.Zero))
    {
    }

    /// <summary>How long was waited before each further try.</summary>
    public ConcurrentQueue<TimeSpan> Waits { get; } = new();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime <= TimeSpan.Zero || Limits.Contains(dueTime) || dueTime > LongestWait) return base.CreateTimer(callback, state, dueTime, period);
        Waits.Enqueue(dueTime);
        return base.CreateTimer(callback, state, TimeSpan.Zero, period);
    }
}
