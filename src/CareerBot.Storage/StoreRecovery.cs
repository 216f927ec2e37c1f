using CareerBot.Storage.Sql;
using Microsoft.Extensions.Hosting;

namespace CareerBot.Storage;

/// <summary>Tries the file again while memory has taken its place, at growing intervals.</summary>
internal sealed class StoreRecovery(Database database, TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    /// <summary>A file that breaks again within this time is not tried as eagerly as one that was sound.</summary>
    private static readonly TimeSpan Settled = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var wait = Shortest;
        var recovered = time.GetTimestamp();
        while (true)
        {
            await database.Troubled.WaitAsync(stoppingToken);
            if (time.GetElapsedTime(recovered) > Settled) wait = Shortest;
            do
            {
                await Task.Delay(wait, time, stoppingToken);
                wait = wait * 2 < Longest ? wait * 2 : Longest;
            }
            while (!database.TryRecover());
            recovered = time.GetTimestamp();
        }
    }
}
