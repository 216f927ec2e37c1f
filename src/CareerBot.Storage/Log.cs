using Microsoft.Extensions.Logging;

namespace CareerBot.Storage;

/// <summary>What the store logs. No id of a person, ever.</summary>
internal static partial class Log
{
    [LoggerMessage(600, LogLevel.Information, "Remembering in \"{Path}\" (version {Version}).")]
    public static partial void StoreOpened(this ILogger logger, string path, long version);

    [LoggerMessage(601, LogLevel.Warning, "The store \"{Path}\" can't be used: {Reason} The bot works on, remembers in memory and tries the file again from time to time. {Remedy}")]
    public static partial void StoreUnusable(this ILogger logger, string path, string reason, string remedy);

    [LoggerMessage(602, LogLevel.Warning, "The store was busy for too long ({ExceptionType}); a message is taken up without a look whether it came twice.")]
    public static partial void StoreBusy(this ILogger logger, string exceptionType);

    [LoggerMessage(603, LogLevel.Debug, "Deleted {Rows} expired rows of the store.")]
    public static partial void StoreSwept(this ILogger logger, int rows);

    [LoggerMessage(604, LogLevel.Warning, "Expired rows of the store could not be deleted ({ExceptionType}); it is tried again at the next sweep.")]
    public static partial void SweepFailed(this ILogger logger, string exceptionType);

    [LoggerMessage(605, LogLevel.Information, "The store \"{Path}\" can be used again; {Rows} rows that were remembered in memory have moved into it.")]
    public static partial void StoreRecovered(this ILogger logger, string path, int rows);
}
