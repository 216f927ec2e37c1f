using CareerBot.Discord.Rest;
using Microsoft.Extensions.Logging;

namespace CareerBot.Discord.Gateway;

/// <summary>
/// Lets sessions start no faster than Discord allows: in each of its "max_concurrency" lanes one in five seconds,
/// and no more in a day than are left. Starting too many would make Discord reset the token.
/// </summary>
// https://discord.com/developers/docs/events/gateway#session-start-limit-object
internal sealed class IdentifyGate(SessionStartLimit limit, Func<CancellationToken, Task<SessionStartLimit>> ask, TimeProvider time, ILogger logger) : IDisposable
{
    private const int MostLanes = 1_000;

    private static readonly TimeSpan Spacing = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan ShortestRenewal = TimeSpan.FromSeconds(1);

    private readonly Lane[] _lanes = [.. Enumerable.Range(0, Math.Clamp(limit.MaxConcurrency, 1, MostLanes)).Select(_ => new Lane())];

    private int _remaining = limit.Remaining;

    /// <summary>Waits for the shard's turn. Until the turn is disposed nobody else of its lane gets one.</summary>
    public async Task<Turn> EnterAsync(ShardId shard, CancellationToken cancellationToken)
    {
        var lane = _lanes[shard.Index % _lanes.Length];
        await lane.Free.WaitAsync(cancellationToken);
        var turn = new Turn(lane, time);
        try
        {
            if (lane.LastIdentify is { } last) await WaitAsync(Spacing - time.GetElapsedTime(last), cancellationToken);
            await TakeOneAsync(cancellationToken);
            return turn;
        }
        catch
        {
            turn.Dispose();
            throw;
        }
    }

    public void Dispose() => Array.ForEach(_lanes, lane => lane.Free.Dispose());

    /// <summary>Our count knows nothing of renewals and of other processes, so Discord is asked again where it is used up.</summary>
    private async Task TakeOneAsync(CancellationToken cancellationToken)
    {
        while (Interlocked.Decrement(ref _remaining) < 0)
        {
            var fresh = await ask(cancellationToken);
            if (fresh.Remaining <= 0)
            {
                var renewal = TimeSpan.FromMilliseconds(fresh.ResetAfterMilliseconds);
                logger.SessionsUsedUp(renewal);
                await WaitAsync(renewal > ShortestRenewal ? renewal : ShortestRenewal, cancellationToken);
            }

            Interlocked.Exchange(ref _remaining, fresh.Remaining);
        }
    }

    private Task WaitAsync(TimeSpan wait, CancellationToken cancellationToken) =>
        wait > TimeSpan.Zero ? Task.Delay(wait, time, cancellationToken) : Task.CompletedTask;

    /// <summary>A shard's turn to identify.</summary>
    internal sealed class Turn(Lane lane, TimeProvider time) : IDisposable
    {
        private bool _isOver;

        public void Identified() => lane.LastIdentify = time.GetTimestamp();

        public void Dispose()
        {
            if (_isOver) return;
            _isOver = true;
            lane.Free.Release();
        }
    }

    /// <summary>Shards that start one after another.</summary>
    internal sealed class Lane
    {
        public SemaphoreSlim Free { get; } = new(1, 1);

        public long? LastIdentify { get; set; }
    }
}
