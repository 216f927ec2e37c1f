using CareerBot.Storage.Sql;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CareerBot.Storage;

/// <summary>Deletes what has expired, at the start and every few minutes, from the journal too: what is said to be gone is not in the bytes.</summary>
internal sealed class ExpirySweep(Database database, IOptions<StorageOptions> options, TimeProvider time, ILogger<ExpirySweep> logger) : BackgroundService
{
    /// <summary>Whether the journal may still hold what was deleted; at the start, what an earlier run deleted.</summary>
    private bool _isJournalStale = true;

    /// <summary>The result is the number of rows deleted.</summary>
    public int Sweep()
    {
        var spans = options.Value;
        return database.Do(opened =>
        {
            var deleted = opened.InTransaction(() =>
                opened.Execute("DELETE FROM conversation WHERE at <= @0", Before(spans.ConversationLifetime))
                + opened.Execute("DELETE FROM turn WHERE at <= @0", Before(spans.TurnLifetime))
                + opened.Execute("DELETE FROM vote WHERE at <= @0", Before(spans.VoteLifetime)));

            // Former states of the rows stand in the journal until it is emptied; where another process reads it, it is tried at the next sweep.
            _isJournalStale = (_isJournalStale || deleted > 0) && !opened.EmptyJournal();
            return deleted;
        });
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(options.Value.SweepEvery, time);
        do
        {
            TrySweep();
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private void TrySweep()
    {
        try
        {
            logger.StoreSwept(Sweep());
        }
        catch (SqliteException exception)
        {
            logger.SweepFailed(exception.GetType().Name);
        }
    }

    private long Before(TimeSpan lifetime) => (time.GetUtcNow() - lifetime).ToUnixTimeSeconds();
}
