using System.Collections.Concurrent;

namespace CareerBot.Teams.Tests.Connector;

/// <summary>A clock by which nobody waits for another try, but every wait is written down.</summary>
/// <remarks>What limits a try, an item or a start waits for the clock.</remarks>
internal sealed class HastyTime : WatchedTime
{
    /// <summary>How long one try may take.</summary>
    public static readonly TimeSpan Attempt = TimeSpan.FromSeconds(10);

    public HastyTime()
        : base(new DateTimeOffset(2026, 11, 24, 9, 0, 0, TimeSpan.Zero))
    {
    }

    /// <summary>How long was waited before each further try.</summary>
    public ConcurrentQueue<TimeSpan> Waits { get; } = new();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime <= TimeSpan.Zero || !IsDelay(state)) return base.CreateTimer(callback, state, dueTime, period);
        Waits.Enqueue(dueTime);
        return base.CreateTimer(callback, state, TimeSpan.Zero, period);
    }

    /// <summary>Waits and limits are told apart by what made them: by chance a wait with jitter is as long as a limit.</summary>
    /// <remarks>Task.Delay gives its timer the task that it returns; time limits are cancellation sources, WaitAsync or timers of their own.</remarks>
    private static bool IsDelay(object? state) => state?.GetType().Name.StartsWith("DelayPromise", StringComparison.Ordinal) is true;
}
