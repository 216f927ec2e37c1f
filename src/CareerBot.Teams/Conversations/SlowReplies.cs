using System.Diagnostics.CodeAnalysis;
using CareerBot.Conversations;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CareerBot.Teams.Conversations;

/// <summary>A reply that the connector is slow to take goes on without its worker, so that a throttled conversation costs nobody but itself.</summary>
/// <remarks>Within a conversation one follows the other. There is room for so many; beyond that workers wait as long as replies do.</remarks>
internal sealed class SlowReplies(TimeProvider time, ILogger<SlowReplies> logger) : IHostedService, IDisposable
{
    private const int Most = 1000;

    /// <summary>How long a worker waits; most replies are taken in some milliseconds.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>After that whoever asked has gone.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    /// <summary>What is left when the host stops may take so long.</summary>
    private static readonly TimeSpan Drain = TimeSpan.FromSeconds(5);

    private readonly Lock _gate = new();
    private readonly HashSet<Task> _waiting = [];
    private readonly Dictionary<ConversationKey, Task> _lastOf = [];
    private readonly CancellationTokenSource _stopping = new();

    /// <summary>Ends when the reply is sent or given up, or before that where it goes on alone.</summary>
    public async Task SendAsync(ConversationKey key, Func<CancellationToken, Task> send, CancellationToken cancellationToken)
    {
        var before = LastOf(key);
        var sending = RunAsync(before, send);
        if (before is null && await IsQuickAsync(sending, cancellationToken)) return;
        if (TryLeave(key, sending)) _ = sending.ContinueWith(sent => Forget(key, sent), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        else await sending.WaitAsync(cancellationToken);
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        Task[] left;
        lock (_gate) left = [.. _waiting];
        try
        {
            await Task.WhenAll(left).WaitAsync(Drain, time, cancellationToken);
        }
        catch (Exception exception) when (exception is TimeoutException or OperationCanceledException)
        {
            logger.RepliesLeft(left.Count(reply => !reply.IsCompleted));
        }

        await _stopping.CancelAsync();
    }

    public void Dispose() => _stopping.Dispose();

    private Task? LastOf(ConversationKey key)
    {
        lock (_gate) return _lastOf.GetValueOrDefault(key);
    }

    [SuppressMessage("Design", "CA1031", Justification = "Nobody may be waiting any more for whatever one reply throws.")]
    private async Task RunAsync(Task? before, Func<CancellationToken, Task> send)
    {
        using var limit = new CancellationTokenSource(Longest, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, _stopping.Token);
        try
        {
            if (before is not null) await before.WaitAsync(either.Token);
            await send(either.Token);
        }
        catch (Exception exception)
        {
            logger.ReplyGivenUp(exception.GetType().FullName ?? exception.GetType().Name);
        }
    }

    private async Task<bool> IsQuickAsync(Task sending, CancellationToken cancellationToken)
    {
        try
        {
            await sending.WaitAsync(Patience, time, cancellationToken);
            return true;
        }
        catch (Exception exception) when (exception is TimeoutException or OperationCanceledException)
        {
            return false;
        }
    }

    private bool TryLeave(ConversationKey key, Task sending)
    {
        lock (_gate)
        {
            if (_waiting.Count >= Most) return false;
            _waiting.Add(sending);
            _lastOf[key] = sending;
            return true;
        }
    }

    private void Forget(ConversationKey key, Task sent)
    {
        lock (_gate)
        {
            _waiting.Remove(sent);
            if (_lastOf.GetValueOrDefault(key) == sent) _lastOf.Remove(key);
        }
    }
}
