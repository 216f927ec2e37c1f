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

    [LoggerMessage(350, LogLevel.Warning, "The answer to {TurnId} (server {ServerId}, channel {ChannelId}) could not be sent: status {Status}, code {Code}. {Reason}")]
    public static partial void MessageNotSent(
        this ILogger logger, string turnId, string? serverId, string channelId, int status, int code, string reason);

    [LoggerMessage(351, LogLevel.Warning, "Discord refuses {What} in server {ServerId}, channel {ChannelId} (code {Code}). {Remedy} This is tried there again in {Wait}, or once its permissions change.")]
    public static partial void ChannelRefuses(
        this ILogger logger, string serverId, string channelId, string what, int code, string remedy, TimeSpan wait);

    [LoggerMessage(352, LogLevel.Warning, "Server {ServerId} has cost {Count} refusals within {Window}; until they are forgotten the bot writes only in those of its channels that took something of late.")]
    public static partial void ServerRefuses(this ILogger logger, string serverId, int count, TimeSpan window);

    [LoggerMessage(353, LogLevel.Warning, "Messages were still waiting when the host had to stop; {Waiting} are left unsent.")]
    public static partial void QueuesNotDrained(this ILogger logger, int waiting);

    [LoggerMessage(354, LogLevel.Error, "Sending the answer to {TurnId} (server {ServerId}, channel {ChannelId}) failed with {ExceptionType}.")]
    public static partial void SendingFailed(this ILogger logger, string turnId, string? serverId, string? channelId, string exceptionType);

    [LoggerMessage(355, LogLevel.Warning, "The answer to {TurnId} was not sent before the host stopped.")]
    public static partial void SendingEnded(this ILogger logger, string turnId);

    [LoggerMessage(356, LogLevel.Warning, "The answer to {TurnId} goes without its picture: Discord refused it with status {Status}, code {Code}.")]
    public static partial void SentWithoutFile(this ILogger logger, string turnId, int status, int code);

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
