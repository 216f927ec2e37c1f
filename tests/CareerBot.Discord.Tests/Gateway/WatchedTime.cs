using Microsoft.Extensions.Time.Testing;

namespace CareerBot.Discord.Tests.Gateway;

/// <summary>A clock that a script moves, and that knows what is waited for: time passes only where somebody waits exactly so long.</summary>
internal sealed class WatchedTime : FakeTimeProvider
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly Lock _guard = new();

    private readonly HashSet<Watched> _timers = [];

    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Watched(this);
        timer.Inner = base.CreateTimer(
            given =>
            {
                Forget(timer);
                callback(given);
            },
            state,
            dueTime,
            period);
        timer.Wait(dueTime);
        return timer;
    }

    /// <summary>Lets so much time pass, as soon as somebody waits for exactly that.</summary>
    public async Task PassAsync(TimeSpan wait)
    {
        var due = GetUtcNow() + wait;
        while (true)
        {
            Task changed;
            lock (_guard)
            {
                if (_timers.Any(timer => timer.Due is { } time && (time - due).Duration() < TimeSpan.FromMilliseconds(1))) break;
                changed = _changed.Task;
            }

            await ChangeAsync(changed, wait);
        }

        Advance(wait);
    }

    private async Task ChangeAsync(Task changed, TimeSpan wait)
    {
        try
        {
            await changed.WaitAsync(Patience);
        }
        catch (TimeoutException)
        {
            lock (_guard) Assert.Fail($"Nobody waits for {wait}, but for: {string.Join(", ", _timers.Select(timer => timer.Due - GetUtcNow()).Order())}.");
        }
    }

    private void Remember(Watched timer) => Change(() => _timers.Add(timer));

    private void Forget(Watched timer) => Change(() => _timers.Remove(timer));

    private void Change(Action change)
    {
        lock (_guard)
        {
            change();
            _changed.SetResult();
            _changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    private sealed class Watched(WatchedTime clock) : ITimer
    {
        public ITimer? Inner { get; set; }

        public DateTimeOffset? Due { get; private set; }

        public void Wait(TimeSpan dueTime)
        {
            Due = dueTime < TimeSpan.Zero ? null : clock.GetUtcNow() + dueTime;
            clock.Remember(this);
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            Wait(dueTime);
            return Inner?.Change(dueTime, period) ?? false;
        }

        public void Dispose()
        {
            clock.Forget(this);
            Inner?.Dispose();
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
