using Microsoft.Extensions.Logging;

namespace CareerBot.Conversations;

/// <summary>What conversations log. No utterance, no name, no token, ever.</summary>
internal static partial class Log
{
    [LoggerMessage(200, LogLevel.Error, "Turn {TurnId} failed with {ExceptionType}.")]
    public static partial void TurnFailed(this ILogger logger, string turnId, string exceptionType);

    [LoggerMessage(202, LogLevel.Warning, "The store failed to {Action} with {ExceptionType}; the turn goes on without it.")]
    public static partial void StoreFailed(this ILogger logger, string action, string exceptionType);

    [LoggerMessage(203, LogLevel.Error, "Handling of a {Item} failed with {ExceptionType} ({TurnId}, {Place}).")]
    public static partial void InboxItemFailed(this ILogger logger, string item, string turnId, string place, string exceptionType);

    [LoggerMessage(204, LogLevel.Warning, "The inbox was not empty when the host had to stop; {Waiting} turns are left unanswered.")]
    public static partial void InboxNotDrained(this ILogger logger, int waiting);

    [LoggerMessage(205, LogLevel.Error, "Handling of a {Item} took over {Limit} and was ended; the person is told ({TurnId}, {Place}).")]
    public static partial void InboxItemTimedOut(this ILogger logger, string item, string turnId, string place, TimeSpan limit);

    [LoggerMessage(206, LogLevel.Critical, "Handling of a {Item} goes on after {Elapsed} ({TurnId}, {Place}); {Abandoned} do by now.")]
    public static partial void InboxItemStuck(
        this ILogger logger, string item, string turnId, string place, TimeSpan elapsed, int abandoned);

    [LoggerMessage(207, LogLevel.Error, "Turn {TurnId} could not be looked at for words that need help: {ExceptionType}.")]
    public static partial void NeedOfHelpUnknown(this ILogger logger, string turnId, string exceptionType);
}
