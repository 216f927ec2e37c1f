using Microsoft.Extensions.Logging;

namespace CareerBot.Conversations;

/// <summary>What conversations log. No utterance, no name, no token, ever.</summary>
internal static partial class Log
{
    [LoggerMessage(200, LogLevel.Error, "Turn {TurnId} failed with {ExceptionType}.")]
    public static partial void TurnFailed(this ILogger logger, string turnId, string exceptionType);

    [LoggerMessage(202, LogLevel.Warning, "The store failed to {Action} with {ExceptionType}; the turn goes on without it.")]
    public static partial void StoreFailed(this ILogger logger, string action, string exceptionType);
}
