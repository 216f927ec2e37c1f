using System.Diagnostics.CodeAnalysis;
using System.Threading.Channels;
using CareerBot.Conversations.Asking;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CareerBot.Conversations.Inbox;

/// <summary>Where an adapter puts what its platform's reader must not wait for: bounded, several workers, in order within a conversation.</summary>
/// <remarks>
/// A follow-up never overtakes its question: a conversation is with one worker at a time, and after each item goes to the
/// back of the line, so that a talkative one does not hold up the others. What comes before there is something to answer from waits
/// for it, no longer than <see cref="InboxLimits.Patience"/>. When the host stops, what waits is still handled
/// within <see cref="InboxLimits.Drain"/>. An item that does not heed the end of its time is left to itself and its worker goes on:
/// otherwise a handful of them would silence the bot.
/// </remarks>
public sealed class TurnInbox<T>(
    ITurnHandler<T> handler, InboxLimits limits, Readiness readiness, TimeProvider time, ILogger<TurnInbox<T>> logger)
    : BackgroundService, IInboxState
{
    private const ConfigureAwaitOptions Quietly = ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext;

    private readonly ItemsInHand _inHand = new(limits.MostAbandoned, time);
    private readonly Lock _gate = new();
    private readonly Lanes<T> _lanes = new();

    /// <summary>Conversations with something to do; never more than there are waiting items, so that writing always succeeds.</summary>
    private readonly Channel<ConversationKey> _ready = Channel.CreateBounded<ConversationKey>(limits.Capacity);

    private bool _isClosed;
    private long _refused;
    private long _failed;

    /// <summary>Items that were turned away since the start.</summary>
    public long Refused => Interlocked.Read(ref _refused);

    /// <summary>Items whose handling threw since the start.</summary>
    public long Failed => Interlocked.Read(ref _failed);

    public string Name => typeof(T).Name;

    public TimeSpan LongestBusy => _inHand.LongestBusy;

    public int Abandoned => _inHand.Abandoned;

    public TimeSpan OldestWait
    {
        get
        {
            lock (_gate) return _lanes.OldestSince is { } since ? time.GetElapsedTime(since) : TimeSpan.Zero;
        }
    }

    /// <summary>Items that no worker has taken yet.</summary>
    public int Waiting
    {
        get
        {
            lock (_gate) return _lanes.Waiting;
        }
    }

    /// <summary>Never waits. False where the inbox, or the conversation's share of it, is full or the host is stopping: say politely that the bot is busy.</summary>
    public bool TryEnqueue(T item)
    {
        var key = handler.KeyOf(item);
        lock (_gate)
        {
            if (!_isClosed && _lanes.Waiting < limits.Capacity && _lanes.WaitingIn(key) < limits.PerConversation)
            {
                if (_lanes.Add(key, item, time.GetTimestamp())) _ready.Writer.TryWrite(key);
                return true;
            }
        }

        Interlocked.Increment(ref _refused);
        InboxMeter.Refused.Add(1);
        return false;
    }

    /// <summary>Takes nothing more, handles what waits as long as that takes no longer than allowed, then cancels.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        Close();
        try
        {
            if (ExecuteTask is { } work) await work.WaitAsync(limits.Drain, time, cancellationToken);
        }
        catch (Exception exception) when (exception is TimeoutException or OperationCanceledException)
        {
            logger.InboxNotDrained(Waiting);
        }

        await base.StopAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.WhenAny(readiness.WaitAsync(limits.Patience, stoppingToken), _ready.Reader.Completion);
        await Task.WhenAll(Enumerable.Range(0, limits.Workers).Select(_ => Task.Run(() => WorkAsync(stoppingToken), stoppingToken)));
    }

    private async Task WorkAsync(CancellationToken stoppingToken)
    {
        await foreach (var key in _ready.Reader.ReadAllAsync(stoppingToken))
        {
            T item;
            lock (_gate) item = _lanes.Take(key);
            await HandleAsync(item, stoppingToken);
            Leave(key);
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "Whatever one item throws, the worker goes on to the next.")]
    private async Task HandleAsync(T item, CancellationToken stoppingToken)
    {
        using var limit = new CancellationTokenSource(limits.Handling, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, stoppingToken);
        var mark = _inHand.Begin();
        try
        {
            // On a thread of its own: what computes without end, or waits without heeding its cancellation, must not take the worker along.
            var handling = Task.Run(() => handler.HandleAsync(item, either.Token), CancellationToken.None);
            if (await EndsAsync(handling, either.Token)) await handling;
            else if (!stoppingToken.IsCancellationRequested) await AbandonAsync(item, handling, stoppingToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
        {
            CountFailed();
            if (exception is OperationCanceledException && limit.IsCancellationRequested) await EndAsync(item, stoppingToken);
            else LogFailed(item, exception);
        }
        finally
        {
            _inHand.End(mark);
        }
    }

    /// <summary>False where it goes on though it was cancelled.</summary>
    private async Task<bool> EndsAsync(Task handling, CancellationToken cancelled)
    {
        await handling.WaitAsync(cancelled).ConfigureAwait(Quietly);
        if (handling.IsCompleted) return true;
        await handling.WaitAsync(limits.Grace, time, CancellationToken.None).ConfigureAwait(Quietly);
        return handling.IsCompleted;
    }

    private async Task AbandonAsync(T item, Task handling, CancellationToken stoppingToken)
    {
        CountFailed();
        var isLeft = _inHand.TryAbandon(handling);
        var origin = handler.OriginOf(item);
        logger.InboxItemStuck(typeof(T).Name, origin.Id, origin.Place, limits.Handling + limits.Grace, Abandoned);
        await TellTimedOutAsync(item, stoppingToken);
        if (!isLeft) await handling.WaitAsync(stoppingToken).ConfigureAwait(Quietly);
    }

    private async Task EndAsync(T item, CancellationToken stoppingToken)
    {
        var origin = handler.OriginOf(item);
        logger.InboxItemTimedOut(typeof(T).Name, origin.Id, origin.Place, limits.Handling);
        await TellTimedOutAsync(item, stoppingToken);
    }

    [SuppressMessage("Design", "CA1031", Justification = "Whatever telling somebody throws, the worker goes on to the next.")]
    private async Task TellTimedOutAsync(T item, CancellationToken stoppingToken)
    {
        using var limit = new CancellationTokenSource(limits.Apology, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, stoppingToken);
        try
        {
            await Task.Run(() => handler.TellTimedOutAsync(item, either.Token), CancellationToken.None).WaitAsync(either.Token);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
        {
            LogFailed(item, exception);
        }
    }

    private void CountFailed()
    {
        Interlocked.Increment(ref _failed);
        InboxMeter.Failed.Add(1);
    }

    private void LogFailed(T item, Exception exception)
    {
        var origin = handler.OriginOf(item);
        logger.InboxItemFailed(typeof(T).Name, origin.Id, origin.Place, exception.GetType().FullName ?? exception.GetType().Name);
    }

    private void Leave(ConversationKey key)
    {
        lock (_gate)
        {
            if (_lanes.Leave(key)) _ready.Writer.TryWrite(key);
            if (_isClosed && _lanes.Waiting == 0) _ready.Writer.TryComplete();
        }
    }

    private void Close()
    {
        lock (_gate)
        {
            _isClosed = true;
            if (_lanes.Waiting == 0) _ready.Writer.TryComplete();
        }
    }
}
