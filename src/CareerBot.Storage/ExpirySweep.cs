using CareerBot.Storage.Sql;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CareerBot.Storage;

/// <summary>Deletes what has expired, at the start and every few minutes.</summary>
internal sealed class ExpirySweep(Database database, IOptions<StorageOptions> options, TimeProvider time, ILogger<ExpirySweep> logger) : BackgroundService
{
    /// <summary>The result is the number of rows deleted.</summary>
    public int Sweep()
    {
        var spans = options.Value;
        return database.Do(opened =>
            opened.Execute("DELETE FROM conversation WHERE at <= @0", Before(spans.ConversationLifetime))
            + opened.Execute("DELETE FROM turn WHERE at <= @0", Before(spans.TurnLifetime))
            + opened.Execute("DELETE FROM vote WHERE at <= @0", Before(spans.VoteLifetime)));
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
