using Microsoft.Extensions.Logging;

namespace CareerBot.Storage;

/// <summary>What the store logs. No id of a person, ever.</summary>
internal static partial class Log
{
    [LoggerMessage(300, LogLevel.Information, "Remembering in \"{Path}\" (version {Version}).")]
    public static partial void StoreOpened(this ILogger logger, string path, long version);

    [LoggerMessage(301, LogLevel.Warning, "The store \"{Path}\" can't be used: {Reason} The bot works on and remembers in memory until it is restarted. {Remedy}")]
    public static partial void StoreUnusable(this ILogger logger, string path, string reason, string remedy);

    [LoggerMessage(302, LogLevel.Warning, "The store was busy for too long ({ExceptionType}); a message is taken up without a look whether it came twice.")]
    public static partial void StoreBusy(this ILogger logger, string exceptionType);

    [LoggerMessage(303, LogLevel.Debug, "Deleted {Rows} expired rows of the store.")]
    public static partial void StoreSwept(this ILogger logger, int rows);

    [LoggerMessage(304, LogLevel.Warning, "Expired rows of the store could not be deleted ({ExceptionType}); it is tried again at the next sweep.")]
    public static partial void SweepFailed(this ILogger logger, string exceptionType);
}
