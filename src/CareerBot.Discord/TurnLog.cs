using Microsoft.Extensions.Logging;

namespace CareerBot.Discord;

/// <summary>What the answering half of the adapter logs. No utterance, no name, no token, ever.</summary>
internal static partial class TurnLog
{
    [LoggerMessage(340, LogLevel.Error, "Interaction {InteractionId} failed with {ExceptionType}.")]
    public static partial void InteractionFailed(this ILogger logger, string interactionId, string exceptionType);

    [LoggerMessage(341, LogLevel.Warning, "Interaction {InteractionId} was lost: Discord no longer knew it after {ElapsedMs} ms (code {Code}).")]
    public static partial void InteractionLost(this ILogger logger, string interactionId, long elapsedMs, int code);

    [LoggerMessage(342, LogLevel.Warning, "The answer to {TurnId} could not be sent: status {Status}, code {Code}.")]
    public static partial void SendFailed(this ILogger logger, string turnId, int status, int code);

    [LoggerMessage(343, LogLevel.Warning, "A chart could not be drawn: {ExceptionType}; the answer goes without it.")]
    public static partial void ChartFailed(this ILogger logger, string exceptionType);

    [LoggerMessage(344, LogLevel.Warning, "The store failed to {Action} with {ExceptionType}; the turn goes on without it.")]
    public static partial void StoreFailed(this ILogger logger, string action, string exceptionType);

    [LoggerMessage(345, LogLevel.Information, "Commands are registered: {Created} created, {Changed} changed, {Deleted} deleted, {Unchanged} as they were.")]
    public static partial void CommandsRegistered(this ILogger logger, int created, int changed, int deleted, int unchanged);

    [LoggerMessage(346, LogLevel.Warning, "Commands could not be registered: status {Status}, code {Code}. Run \"careerbot discord register\" when Discord can be reached.")]
    public static partial void RegistrationFailed(this ILogger logger, int status, int code);

    [LoggerMessage(347, LogLevel.Debug, "Answered {TurnId} in {ElapsedMs} ms.")]
    public static partial void Answered(this ILogger logger, string turnId, long elapsedMs);

    [LoggerMessage(348, LogLevel.Information, "No thread was started for {TurnId} (status {Status}, code {Code}); it is answered in the channel.")]
    public static partial void ThreadNotStarted(this ILogger logger, string turnId, int status, int code);

    [LoggerMessage(349, LogLevel.Debug, "The typing sign was not shown: status {Status}, code {Code}.")]
    public static partial void TypingFailed(this ILogger logger, int status, int code);
}
