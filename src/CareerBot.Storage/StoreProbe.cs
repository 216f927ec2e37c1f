using CareerBot.Storage.Sql;
using Microsoft.Extensions.Logging.Abstractions;

namespace CareerBot.Storage;

/// <summary>Tries a store's file without a host.</summary>
public static class StoreProbe
{
    /// <summary>Opens the file as the bot does, which makes it where it is not there; the result is what is wrong with it, or null.</summary>
    public static string? Open(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        using var database = new Database(path, NullLogger.Instance);
        return database.Trouble;
    }
}
