using CareerBot.Storage.Sql;
using Microsoft.Extensions.Logging.Abstractions;

namespace CareerBot.Storage;

/// <summary>Tries a store's file without a host.</summary>
public static class StoreProbe
{
    /// <summary>Opens the file as the bot does, which makes it and its key where they are not there; the result is what is wrong with them, or null.</summary>
    public static string? Open(StorageOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        using var database = new Database(options.Path, StorageSetup.KeyOf(options), NullLogger.Instance);
        return database.Trouble;
    }
}
