using Microsoft.Extensions.Time.Testing;

namespace CareerBot.TestKit;

/// <summary>A clock that a test moves, and that knows what is waited for: time passes only where somebody waits exactly so long.</summary>
public class WatchedTime : FakeTimeProvider
{
    private readonly Lock _guard = new();

    private readonly HashSet<Watched> _timers = [];

    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public WatchedTime()
    {
    }

    public WatchedTime(DateTimeOffset start)
        : base(start)
    {
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ArgumentNullException.ThrowIfNull(callback);

        // Known before it runs: a timer that is due at once fires while it is made.
        var timer = new Watched(this, period);
        timer.Wait(dueTime);
        timer.Inner = base.CreateTimer(
            given =>
            {
                timer.Fired();
                callback(given);
            },
            state,
            dueTime,
            period);
        return timer;
    }

    /// <summary>Ends as soon as somebody waits for exactly so long.</summary>
    public async Task WaitedForAsync(TimeSpan wait)
    {
        var due = GetUtcNow() + wait;
        while (true)
        {
            Task changed;
            lock (_guard)
            {
                if (_timers.Any(timer => timer.Due is { } time && (time - due).Duration() < TimeSpan.FromMilliseconds(1))) return;
                changed = _changed.Task;
            }

            await ChangeAsync(changed, wait);
        }
    }

    /// <summary>Lets so much time pass, as soon as somebody waits for exactly that.</summary>
    public async Task PassAsync(TimeSpan wait)
    {
        await WaitedForAsync(wait);
        Advance(wait);
    }

    private async Task ChangeAsync(Task changed, TimeSpan wait)
    {
        try
        {
            await changed.WaitAsync(Until.Patience);
        }
        catch (TimeoutException)
        {
            lock (_guard) Assert.Fail($"Nobody waits for {wait}, but for: {string.Join(", ", _timers.Select(timer => timer.Due - GetUtcNow()).Order())}.");
        }
    }

    private void Change(Action change)
    {
        lock (_guard)
        {
            change();
            _changed.SetResult();
            _changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    private sealed class Watched(WatchedTime clock, TimeSpan period) : ITimer
    {
        private TimeSpan _period = period;

        public ITimer? Inner { get; set; }

        public DateTimeOffset? Due { get; private set; }

        public void Wait(TimeSpan dueTime)
        {
            var due = dueTime < TimeSpan.Zero ? (DateTimeOffset?)null : clock.GetUtcNow() + dueTime;
            clock.Change(() =>
            {
                Due = due;
                clock._timers.Add(this);
            });
        }

        public void Fired() => clock.Change(() =>
        {
            if (_period > TimeSpan.Zero) Due += _period;
            else clock._timers.Remove(this);
        });

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            _period = period;
            Wait(dueTime);
            return Inner?.Change(dueTime, period) ?? false;
        }

        public void Dispose()
        {
            clock.Change(() => clock._timers.Remove(this));
            Inner?.Dispose();
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
