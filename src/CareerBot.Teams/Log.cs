using Microsoft.Extensions.Logging;

namespace CareerBot.Teams;

/// <summary>What the Teams adapter logs. No utterance, no name, no token, ever.</summary>
internal static partial class Log
{
    [LoggerMessage(500, LogLevel.Debug, "No Teams:AppId is set, so /api/messages answers callers of this machine only and replies go to this machine only.")]
    public static partial void LocalOnly(this ILogger logger);

    [LoggerMessage(501, LogLevel.Information, "/api/messages answers Microsoft Teams as app \"{AppId}\".")]
    public static partial void Registered(this ILogger logger, string appId);

    [LoggerMessage(502, LogLevel.Warning, "A caller of /api/messages was refused: {Reason}.")]
    public static partial void CallerRefused(this ILogger logger, string reason);

    [LoggerMessage(503, LogLevel.Warning, "The keys at \"{Address}\" could not be read: {ExceptionType}. Those known before stay in force.")]
    public static partial void KeysNotRead(this ILogger logger, string address, string exceptionType);

    [LoggerMessage(504, LogLevel.Warning, "A reply was not sent (status {Status}, code {Code}): {Reason}")]
    public static partial void ReplyNotSent(this ILogger logger, int? status, string? code, string reason);

    [LoggerMessage(505, LogLevel.Warning, "A reply was refused (status {Status}, code {Code}) and is sent again as text alone.")]
    public static partial void ReplyReduced(this ILogger logger, int? status, string? code);

    [LoggerMessage(506, LogLevel.Warning, "The store failed with {ExceptionType}; an activity that comes twice is answered twice.")]
    public static partial void DuplicatesNotSeen(this ILogger logger, string exceptionType);

    [LoggerMessage(507, LogLevel.Debug, "The typing sign was not shown (status {Status}, code {Code}).")]
    public static partial void TypingNotShown(this ILogger logger, int? status, string? code);

    [LoggerMessage(590, LogLevel.Warning, "A vote could not be kept: {ExceptionType}.")]
    public static partial void VoteFailed(this ILogger logger, string exceptionType);
}
