using CareerBot.Conversations.Memory;
using CareerBot.Storage.Sql;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace CareerBot.Storage.Memory;

/// <summary>Which messages were taken up. One statement decides, so that of two deliveries at the same time one wins.</summary>
internal sealed class SqliteProcessedTurns(Database database, TimeProvider time, ILogger<SqliteProcessedTurns> logger) : IProcessedTurns
{
    public async Task<bool> TryTakeAsync(string platform, string id, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            return await database.WriteAsync(opened => opened.Execute(
                "INSERT OR IGNORE INTO turn (key, at) VALUES (@0, @1)",
                opened.Keys.Of("turn", platform, id),
                time.GetUtcNow().ToUnixTimeSeconds())) == 1;
        }
        catch (SqliteException exception)
        {
            // A message answered twice is a lesser evil than one not answered.
            logger.StoreBusy(exception.GetType().Name);
            return true;
        }
    }
}
