using CareerBot.Conversations.Asking;
using CareerBot.Conversations.Inbox;
using CsCheck;
using Microsoft.Extensions.Logging.Abstractions;

namespace CareerBot.Conversations.Tests.Inbox;

public sealed class TurnInboxTests
{
    private static readonly TimeSpan Patience = Until.Patience;

    private readonly WatchedTime _time = new();
    private readonly TaskCompletionSource _gate = new(TaskCreationOptions.RunContinuationsAsynchronously);

    [Fact]
    public async Task What_is_put_in_is_handled()
    {
        var handler = new ScriptedHandler((_, _) => Task.CompletedTask);
        using var inbox = await StartAsync(handler, new InboxLimits());

        Assert.True(inbox.TryEnqueue(new Letter("ann", 1)));
        await handler.EndedAsync(1);

        Assert.Equal([new Letter("ann", 1)], handler.Handled);
        await inbox.StopAsync(CancellationToken.None);
    }

    [Fact]
    public void A_follow_up_never_overtakes_its_question() => Gen.Select(Gen.Int[0, 3].Array[1, 60], Gen.Int[1, 6]).ForAll((senders, workers) =>
    {
        var letters = senders.Select((sender, i) => new Letter($"user-{sender}", i)).ToArray();
        var handler = new ScriptedHandler(async (_, _) => await Task.Yield());
        Run(handler, letters, workers).GetAwaiter().GetResult();

        Assert.Equal(letters.Length, handler.Handled.Count);
        foreach (var conversation in handler.Handled.GroupBy(letter => letter.From)) Assert.Equal(conversation.OrderBy(letter => letter.Number), conversation);
    }, count: 60);

    [Fact]
    public async Task One_conversation_is_never_with_two_workers()
    {
        var inside = 0;
        var most = 0;
        var handler = new ScriptedHandler(async (_, _) =>
        {
            most = Math.Max(most, Interlocked.Increment(ref inside));
            await Task.Yield();
            Interlocked.Decrement(ref inside);
        });

        await Run(handler, [.. Enumerable.Range(0, 100).Select(i => new Letter("ann", i))], workers: 4);

        Assert.Equal(1, most);
    }

    [Fact]
    public async Task A_slow_conversation_does_not_hold_up_another()
    {
        var handler = new ScriptedHandler((letter, _) => letter.From == "slow" ? _gate.Task : Task.CompletedTask);
        using var inbox = await StartAsync(handler, new InboxLimits { Workers = 2 });

        for (var i = 0; i < 5; i++) inbox.TryEnqueue(new Letter("slow", i));
        inbox.TryEnqueue(new Letter("quick", 0));
        await handler.EndedAsync(1);

        Assert.Equal("quick", handler.Handled.Single().From);
        _gate.SetResult();
        await inbox.StopAsync(CancellationToken.None);
    }

    [Fact]
    public void A_full_inbox_turns_away_and_counts()
    {
        using var inbox = Create(new ScriptedHandler((_, _) => Task.CompletedTask), new InboxLimits { Capacity = 3 });

        var accepted = Enumerable.Range(0, 5).Count(i => inbox.TryEnqueue(new Letter($"user-{i}", 0)));

        Assert.Equal(3, accepted);
        Assert.Equal(3, inbox.Waiting);
        Assert.Equal(2, inbox.Refused);
    }

    [Fact]
    public void One_person_can_not_fill_the_inbox()
    {
        using var inbox = Create(new ScriptedHandler((_, _) => Task.CompletedTask), new InboxLimits { Capacity = 100, PerConversation = 2 });

        Assert.Equal(2, Enumerable.Range(0, 50).Count(i => inbox.TryEnqueue(new Letter("ann", i))));
        Assert.True(inbox.TryEnqueue(new Letter("bob", 0)));
    }

    [Fact]
    public async Task Room_is_there_again_once_an_item_is_taken()
    {
        var handler = new ScriptedHandler((_, _) => Task.CompletedTask);
        using var inbox = Create(handler, new InboxLimits { Capacity = 1 });
        Assert.True(inbox.TryEnqueue(new Letter("ann", 0)));
        Assert.False(inbox.TryEnqueue(new Letter("bob", 0)));

        await inbox.StartAsync(CancellationToken.None);
        await handler.EndedAsync(1);

        Assert.True(inbox.TryEnqueue(new Letter("bob", 1)));
        await inbox.StopAsync(CancellationToken.None);
    }

    [Fact]
    public async Task An_item_that_throws_ends_itself_alone()
    {
        var handler = new ScriptedHandler((letter, _) => letter.Number % 2 == 0 ? throw new InvalidOperationException("No.") : Task.CompletedTask);
        using var inbox = await StartAsync(handler, new InboxLimits { Workers = 1 });

        for (var i = 0; i < 6; i++) inbox.TryEnqueue(new Letter("ann", i));
        await handler.EndedAsync(6);
        await inbox.StopAsync(CancellationToken.None);

        Assert.Equal([1, 3, 5], handler.Handled.Select(letter => letter.Number));
        Assert.Equal(3, inbox.Failed);
    }

    [Fact]
    public async Task An_item_that_takes_too_long_is_cancelled_and_the_next_one_comes()
    {
        var began = new SemaphoreSlim(0);
        var handler = new ScriptedHandler((letter, token) =>
        {
            began.Release();
            return letter.Number == 0 ? Task.Delay(Timeout.InfiniteTimeSpan, token) : Task.CompletedTask;
        });
        using var inbox = await StartAsync(handler, new InboxLimits { Workers = 1, Handling = TimeSpan.FromMinutes(1) });
        inbox.TryEnqueue(new Letter("ann", 0));
        inbox.TryEnqueue(new Letter("ann", 1));
        await began.WaitAsync(Patience);

        await _time.PassAsync(TimeSpan.FromMinutes(1));
        await handler.EndedAsync(2);
        await inbox.StopAsync(CancellationToken.None);

        Assert.Equal([new Letter("ann", 1)], handler.Handled);
        Assert.Equal(1, inbox.Failed);
    }

    [Fact]
    public async Task What_waits_when_the_host_stops_is_still_handled()
    {
        var handler = new ScriptedHandler(async (letter, _) =>
        {
            if (letter.Number == 0) await _gate.Task;
        });
        using var inbox = await StartAsync(handler, new InboxLimits { Workers = 1 });
        for (var i = 0; i < 10; i++) inbox.TryEnqueue(new Letter($"user-{i % 3}", i));

        var stop = inbox.StopAsync(CancellationToken.None);
        _gate.SetResult();
        await stop.WaitAsync(Patience);

        Assert.Equal(10, handler.Handled.Count);
    }

    [Fact]
    public async Task Nothing_is_taken_in_once_the_host_stops()
    {
        using var inbox = await StartAsync(new ScriptedHandler((_, _) => Task.CompletedTask), new InboxLimits());

        await inbox.StopAsync(CancellationToken.None);

        Assert.False(inbox.TryEnqueue(new Letter("ann", 0)));
    }

    [Fact]
    public async Task What_is_not_done_within_the_limit_is_cancelled()
    {
        var began = new SemaphoreSlim(0);
        var handler = new ScriptedHandler((_, token) =>
        {
            began.Release();
            return Task.Delay(Timeout.InfiniteTimeSpan, token);
        });
        using var inbox = await StartAsync(handler, new InboxLimits { Workers = 1, Drain = TimeSpan.FromSeconds(10), Handling = TimeSpan.FromHours(1) });
        for (var i = 0; i < 3; i++) inbox.TryEnqueue(new Letter("ann", i));
        await began.WaitAsync(Patience);

        var stop = inbox.StopAsync(CancellationToken.None);
        Assert.False(stop.IsCompleted);
        await _time.PassAsync(TimeSpan.FromSeconds(10));
        await stop.WaitAsync(Patience);

        Assert.Empty(handler.Handled);
        Assert.Equal(2, inbox.Waiting);
    }

    [Fact]
    public async Task What_comes_before_there_is_something_to_answer_from_waits_for_it()
    {
        var handler = new ScriptedHandler((_, _) => Task.CompletedTask);
        using var inbox = Create(handler, new InboxLimits(), _gate.Task);
        await inbox.StartAsync(CancellationToken.None);
        inbox.TryEnqueue(new Letter("ann", 1));

        Assert.Empty(handler.Handled);
        _gate.SetResult();
        await handler.EndedAsync(1);

        Assert.Equal([new Letter("ann", 1)], handler.Handled);
        await inbox.StopAsync(CancellationToken.None);
    }

    [Fact]
    public async Task Where_loading_takes_long_the_handlers_say_so_after_a_while()
    {
        var handler = new ScriptedHandler((_, _) => Task.CompletedTask);
        using var inbox = Create(handler, new InboxLimits { Patience = TimeSpan.FromSeconds(5) }, _gate.Task);
        await inbox.StartAsync(CancellationToken.None);
        inbox.TryEnqueue(new Letter("ann", 1));

        await _time.PassAsync(TimeSpan.FromSeconds(5));
        await handler.EndedAsync(1);

        Assert.Equal([new Letter("ann", 1)], handler.Handled);
        await inbox.StopAsync(CancellationToken.None);
    }

    [Fact]
    public async Task A_host_that_stops_while_it_loads_waits_for_nothing()
    {
        using var inbox = Create(new ScriptedHandler((_, _) => Task.CompletedTask), new InboxLimits(), _gate.Task);
        await inbox.StartAsync(CancellationToken.None);

        await inbox.StopAsync(CancellationToken.None).WaitAsync(Patience);

        Assert.Equal(0, inbox.Waiting);
    }

    private async Task Run(ScriptedHandler handler, Letter[] letters, int workers)
    {
        using var inbox = await StartAsync(handler, new InboxLimits { Workers = workers, Capacity = 1000, PerConversation = 1000 });
        foreach (var letter in letters) Assert.True(inbox.TryEnqueue(letter));
        await inbox.StopAsync(CancellationToken.None).WaitAsync(Patience);
    }

    private async Task<TurnInbox<Letter>> StartAsync(ScriptedHandler handler, InboxLimits limits)
    {
        var inbox = Create(handler, limits);
        await inbox.StartAsync(CancellationToken.None);
        return inbox;
    }

    private TurnInbox<Letter> Create(ScriptedHandler handler, InboxLimits limits, Task? ready = null) =>
        new(handler, limits, new Readiness(ready ?? Task.CompletedTask, _time), _time, NullLogger<TurnInbox<Letter>>.Instance);
}
