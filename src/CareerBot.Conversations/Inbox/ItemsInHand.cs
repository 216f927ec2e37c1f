using System.Collections.Concurrent;

namespace CareerBot.Conversations.Inbox;

/// <summary>What workers are busy with, and what goes on without them.</summary>
internal sealed class ItemsInHand(int mostAbandoned, TimeProvider time)
{
    private readonly ConcurrentDictionary<object, long> _began = new();

    private int _abandoned;

    public int Abandoned => Volatile.Read(ref _abandoned);

    public TimeSpan LongestBusy => _began.Values.Select(since => time.GetElapsedTime(since)).DefaultIfEmpty().Max();

    /// <summary>A worker begins with an item; what is returned stands for that.</summary>
    public object Begin()
    {
        var mark = new object();
        _began[mark] = time.GetTimestamp();
        return mark;
    }

    public void End(object mark) => _began.TryRemove(mark, out _);

    /// <summary>Leaves work to itself until it ends some day; false where as much is left to itself as may be.</summary>
    public bool TryAbandon(Task work)
    {
        if (Interlocked.Increment(ref _abandoned) > mostAbandoned)
        {
            Interlocked.Decrement(ref _abandoned);
            return false;
        }

        // Nobody waits for it any more; its failure is of no interest, but must have been looked at.
        work.ContinueWith(
            ended =>
            {
                _ = ended.Exception;
                Interlocked.Decrement(ref _abandoned);
            },
            CancellationToken.None,
            TaskContinuationOptions.ExecuteSynchronously,
            TaskScheduler.Default);
        return true;
    }
}
