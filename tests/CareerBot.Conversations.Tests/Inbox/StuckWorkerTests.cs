using CareerBot.Conversations.Asking;
using CareerBot.Conversations.Inbox;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace CareerBot.Conversations.Tests.Inbox;

/// <summary>What happens where a worker is held up: it is seen, told, and got over.</summary>
public sealed class StuckWorkerTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly FakeTimeProvider _time = new();
    private readonly TaskCompletionSource _gate = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly SemaphoreSlim _began = new(0);
    private readonly KeptLog<TurnInbox<Letter>> _log = new();

    [Fact]
    public async Task A_worker_that_is_busy_for_over_ten_seconds_makes_the_host_unhealthy_until_it_is_free_again()
    {
        using var inbox = await StartAsync(Deaf, new InboxLimits { Workers = 2, Handling = TimeSpan.FromHours(1) });
        inbox.TryEnqueue(new Letter("deaf", 1));
        await _began.WaitAsync(Patience);

        Assert.Equal(HealthStatus.Healthy, await HealthAsync(inbox));
        _time.Advance(TimeSpan.FromSeconds(11));
        Assert.Equal(HealthStatus.Unhealthy, await HealthAsync(inbox));

        _gate.SetResult();
        await Until.TrueAsync(async () => await HealthAsync(inbox) == HealthStatus.Healthy);
        await inbox.StopAsync(CancellationToken.None);
    }

    [Fact]
    public async Task What_waits_for_a_worker_for_over_ten_seconds_makes_the_host_unhealthy_until_it_is_taken()
    {
        var handler = new ScriptedHandler((_, _) => Task.CompletedTask);
        using var inbox = Create(handler, new InboxLimits());
        inbox.TryEnqueue(new Letter("ann", 1));

        _time.Advance(TimeSpan.FromSeconds(9));
        Assert.Equal(HealthStatus.Healthy, await HealthAsync(inbox));
        inbox.TryEnqueue(new Letter("bob", 1));
        _time.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal(HealthStatus.Unhealthy, await HealthAsync(inbox));

        await inbox.StartAsync(CancellationToken.None);
        await handler.EndedAsync(2);
        await Until.TrueAsync(async () => await HealthAsync(inbox) == HealthStatus.Healthy);
        await inbox.StopAsync(CancellationToken.None);
    }

    [Fact]
    public async Task Whoever_asked_what_took_too_long_is_told_so_and_the_log_names_ids_alone()
    {
        var handler = new ScriptedHandler((_, token) =>
        {
            _began.Release();
            return Task.Delay(Timeout.InfiniteTimeSpan, token);
        });
        using var inbox = await StartAsync(handler, new InboxLimits { Workers = 1, Handling = TimeSpan.FromSeconds(30) });
        inbox.TryEnqueue(new Letter("ann", 7));
        await _began.WaitAsync(Patience);

        _time.Advance(TimeSpan.FromSeconds(30));
        await Until.TrueAsync(() => Task.FromResult(!handler.TimedOut.IsEmpty));
        await inbox.StopAsync(CancellationToken.None);

        Assert.Equal([new Letter("ann", 7)], handler.TimedOut);
        var line = Assert.Single(_log.Lines, line => line.Level == LogLevel.Error).Line;
        Assert.Contains("ann-7", line, StringComparison.Ordinal);
        Assert.Contains("room 5", line, StringComparison.Ordinal);
        Assert.Equal(1, inbox.Failed);
    }

    [Fact]
    public async Task Handlers_that_do_not_heed_their_cancellation_hold_no_worker_for_ever()
    {
        using var inbox = await StartAsync(Deaf, new InboxLimits { Workers = 2, Handling = TimeSpan.FromSeconds(30) });
        for (var i = 0; i < 2; i++) inbox.TryEnqueue(new Letter("deaf", i) with { From = $"deaf-{i}" });
        for (var i = 0; i < 2; i++) await _began.WaitAsync(Patience);
        inbox.TryEnqueue(new Letter("ann", 1));

        await _time.AdvanceUntilAsync(() => Deaf.Handled.Any(letter => letter.From == "ann"), TimeSpan.FromSeconds(1));

        Assert.Equal((2, HealthStatus.Degraded), (inbox.Abandoned, await HealthAsync(inbox)));
        Assert.Equal(["deaf-0", "deaf-1"], Deaf.TimedOut.Select(letter => letter.From).Order());
        _gate.SetResult();
        await Until.TrueAsync(async () => inbox.Abandoned == 0 && await HealthAsync(inbox) == HealthStatus.Healthy);
        await inbox.StopAsync(CancellationToken.None);
    }

    [Fact]
    public async Task A_handler_that_computes_without_end_holds_no_worker_either()
    {
        using var end = new ManualResetEventSlim();
        var handler = new ScriptedHandler((letter, _) =>
        {
            if (letter.From != "deaf") return Task.CompletedTask;
            _began.Release();
            end.Wait(CancellationToken.None);
            return Task.CompletedTask;
        });
        using var inbox = await StartAsync(handler, new InboxLimits { Workers = 1, Handling = TimeSpan.FromSeconds(30) });
        inbox.TryEnqueue(new Letter("deaf", 1));
        await _began.WaitAsync(Patience);
        inbox.TryEnqueue(new Letter("ann", 1));

        await _time.AdvanceUntilAsync(() => handler.Handled.Any(letter => letter.From == "ann"), TimeSpan.FromSeconds(1));

        end.Set();
        await Until.TrueAsync(() => Task.FromResult(inbox.Abandoned == 0));
        await inbox.StopAsync(CancellationToken.None);
    }

    [Fact]
    public async Task No_more_are_left_to_themselves_than_are_allowed()
    {
        using var inbox = await StartAsync(Deaf, new InboxLimits { Workers = 1, Handling = TimeSpan.FromSeconds(30), MostAbandoned = 1 });
        for (var i = 0; i < 3; i++) inbox.TryEnqueue(new Letter($"deaf-{i}", 0));

        await _time.AdvanceUntilAsync(() => Deaf.TimedOut.Count == 2, TimeSpan.FromSeconds(1));
        _time.Advance(TimeSpan.FromHours(1));

        Assert.Equal((1, 1, HealthStatus.Unhealthy), (inbox.Abandoned, inbox.Waiting, await HealthAsync(inbox)));
        _gate.SetResult();
        await Deaf.EndedAsync(3);
        await inbox.StopAsync(CancellationToken.None);
    }

    private ScriptedHandler Deaf => field ??= new ScriptedHandler((letter, _) =>
    {
        if (!letter.From.StartsWith("deaf", StringComparison.Ordinal)) return Task.CompletedTask;
        _began.Release();
        return _gate.Task;
    });

    public void Dispose() => _began.Dispose();

    private static async Task<HealthStatus> HealthAsync(TurnInbox<Letter> inbox) => (await new InboxHealth([inbox]).CheckHealthAsync(new HealthCheckContext())).Status;

    private async Task<TurnInbox<Letter>> StartAsync(ScriptedHandler handler, InboxLimits limits)
    {
        var inbox = Create(handler, limits);
        await inbox.StartAsync(CancellationToken.None);
        return inbox;
    }

    private TurnInbox<Letter> Create(ScriptedHandler handler, InboxLimits limits) => new(handler, limits, new Readiness(Task.CompletedTask, _time), _time, _log);
}
