using System.Diagnostics.CodeAnalysis;
using CareerBot.Conversations.Caching;
using CareerBot.Discord.Messages;
using CareerBot.Discord.Payloads;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CareerBot.Discord.Sending;

/// <summary>
/// A queue for each channel in which something is to be said. Discord takes about one message a second in a channel; whoever waits for that
/// waits here, for this channel alone, and holds no worker. What would come too late is not sent, and the person is told so.
/// </summary>
internal sealed class ChannelQueues(MessageSender sender, ChannelPermissions permissions, MessageCounts counts, TimeProvider time, ILogger<ChannelQueues> logger)
    : BackgroundService
{
    /// <summary>Messages that may wait in one channel: about a minute's worth, which is as long as somebody waits.</summary>
    public const int MostInChannel = 64;

    private const ConfigureAwaitOptions Quietly = ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext;

    private const int MostInAll = 4_096;

    /// <summary>How long a message may wait for its turn; after that it would surprise more than help.</summary>
    public static TimeSpan Deadline { get; } = TimeSpan.FromSeconds(90);

    /// <summary>How long what waits may go on being sent when the host stops.</summary>
    private static readonly TimeSpan Drain = TimeSpan.FromSeconds(8);

    private static readonly TimeSpan BetweenNotices = TimeSpan.FromMinutes(1);

    private readonly Lock _gate = new();
    private readonly Dictionary<string, ChannelQueue> _queues = new(StringComparer.Ordinal);
    private readonly HashSet<Task> _sending = [];
    private readonly CancellationTokenSource _over = new();
    private readonly ExpiringCache<(string Channel, string User), bool> _told = new(10_000, BetweenNotices, time);

    private int _waiting;

    /// <summary>Messages that wait for their turn.</summary>
    public int Waiting
    {
        get
        {
            lock (_gate) return _waiting;
        }
    }

    /// <summary>Never waits. Where there is no room for it, the person is told.</summary>
    public void Post(OutgoingMessage message)
    {
        lock (_gate)
        {
            var isFull = _waiting >= MostInAll || (_queues.TryGetValue(message.Queue, out var queue) && queue.IsFull(MostInChannel));
            if (message.IsUrgent || !isFull)
            {
                _waiting++;
                QueueOf(message.Queue).Add(message with { Since = time.GetTimestamp() });
                return;
            }
        }

        counts.CountBusy();
        Tell(message.Question, Phrases.Busy);
    }

    /// <summary>
    /// Tells somebody that there is no answer: in a message of their own, or together with others where many are waiting. Once a
    /// minute, because the reply to a flood must not be a flood.
    /// </summary>
    public void Tell(ReceivedMessage question, string sentence)
    {
        var channel = question.ChannelId ?? string.Empty;
        if (_told.TryAdd((channel, question.Author?.Id ?? string.Empty), true)) TellAlways(question, sentence);
    }

    /// <summary>The same, whatever was said before.</summary>
    public void TellAlways(ReceivedMessage question, string sentence)
    {
        var channel = question.ChannelId ?? string.Empty;
        if (permissions.IsClosed(question.GuildId, channel)) return;
        lock (_gate)
        {
            // Where Discord is away altogether, people in ever more channels would wait to be told so.
            if (_queues.Count < MostInAll || _queues.ContainsKey(channel)) QueueOf(channel).Add(new Unanswered(question, sentence));
        }
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        try
        {
            await DrainAsync().WaitAsync(Drain, time, cancellationToken);
        }
        catch (Exception exception) when (exception is TimeoutException or OperationCanceledException)
        {
            logger.QueuesNotDrained(Waiting);
        }

        await _over.CancelAsync();
        await Task.WhenAll(Sending()).WaitAsync(cancellationToken).ConfigureAwait(Quietly);
        await base.StopAsync(cancellationToken);
    }

    public override void Dispose()
    {
        _over.Dispose();
        base.Dispose();
    }

    /// <summary>Nothing runs while there is nothing to send.</summary>
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.CompletedTask;

    /// <summary>What is sent may bring something new: a thread that was started, its answer.</summary>
    private async Task DrainAsync()
    {
        while (Sending() is { Length: > 0 } sending) await Task.WhenAll(sending);
    }

    private Task[] Sending()
    {
        lock (_gate) return [.. _sending];
    }

    /// <summary>The queue of a channel; a new one is sent from at once, until nothing is left in it.</summary>
    private ChannelQueue QueueOf(string name)
    {
        if (_queues.TryGetValue(name, out var known)) return known;
        var queue = new ChannelQueue();
        _queues.Add(name, queue);
        var sending = Task.Run(() => SendAllAsync(name, queue, _over.Token), CancellationToken.None);
        _sending.Add(sending);
        sending.ContinueWith(Forget, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        return queue;
    }

    private void Forget(Task ended)
    {
        lock (_gate) _sending.Remove(ended);
    }

    private async Task SendAllAsync(string name, ChannelQueue queue, CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            (OutgoingMessage? Message, IReadOnlyList<Unanswered> Unanswered) next;
            lock (_gate)
            {
                if (queue.Next() is not { } found)
                {
                    _queues.Remove(name);
                    return;
                }

                next = found;
                if (found.Message is not null) _waiting--;
            }

            await (next.Message is { } message ? SendAsync(message, cancellationToken) : TellAsync(next.Unanswered, cancellationToken));
        }
    }

    private async Task SendAsync(OutgoingMessage message, CancellationToken cancellationToken)
    {
        if (!message.IsUrgent && time.GetElapsedTime(message.Since) > Deadline)
        {
            counts.CountBusy();
            Tell(message.Question, Phrases.TookTooLong);
            return;
        }

        await TryAsync(message.Question, () => message.SendAsync(cancellationToken));
    }

    private Task TellAsync(IReadOnlyList<Unanswered> unanswered, CancellationToken cancellationToken)
    {
        var first = unanswered[0];
        var channel = first.Question.ChannelId ?? string.Empty;
        var notice = unanswered is [var only]
            ? new MessagePayload { Content = only.Sentence, MessageReference = new MessageReference(only.Question.Id) }
            : new MessagePayload { Content = Phrases.Unanswered([.. unanswered.Select(UserOf).Where(Snowflake.IsValid).Distinct()]) };
        return TryAsync(first.Question, () => sender.SendAsync(first.Question, channel, notice, plain: null, cancellationToken));
    }

    private static string UserOf(Unanswered unanswered) => unanswered.Question.Author?.Id ?? string.Empty;

    [SuppressMessage("Design", "CA1031", Justification = "Whatever one message throws, the next one is sent.")]
    private async Task TryAsync(ReceivedMessage question, Func<Task> send)
    {
        try
        {
            await send();
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !_over.IsCancellationRequested)
        {
            var kind = exception.GetType().FullName ?? exception.GetType().Name;
            logger.SendingFailed(question.Id, question.GuildId, question.ChannelId, kind);
        }
        catch (OperationCanceledException)
        {
            logger.SendingEnded(question.Id);
        }
    }
}
