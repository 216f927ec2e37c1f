using Microsoft.Extensions.Logging;

namespace CareerBot.Teams;

/// <summary>What the Teams adapter logs. No utterance, no name, no token, ever.</summary>
internal static partial class Log
{
    [LoggerMessage(500, LogLevel.Debug, "No Teams:AppId is set, so Microsoft Teams is off.")]
    public static partial void NotRegistered(this ILogger logger);

    [LoggerMessage(501, LogLevel.Information, "/api/messages answers Microsoft Teams as app \"{AppId}\".")]
    public static partial void Registered(this ILogger logger, string appId);

    [LoggerMessage(502, LogLevel.Warning, "A caller of /api/messages was refused: {Reason}.")]
    public static partial void CallerRefused(this ILogger logger, string reason);

    [LoggerMessage(503, LogLevel.Warning, "The keys at \"{Address}\" could not be read: {ExceptionType}. {Known} keys known before stay in force; they are read again in {Seconds} s at the earliest.")]
    public static partial void KeysNotRead(this ILogger logger, string address, string exceptionType, int known, double seconds);

    [LoggerMessage(504, LogLevel.Warning, "A reply was not sent (status {Status}, code {Code}): {Reason}")]
    public static partial void ReplyNotSent(this ILogger logger, int? status, string? code, string reason);

    [LoggerMessage(505, LogLevel.Warning, "A reply was refused (status {Status}, code {Code}) and is sent again as text alone.")]
    public static partial void ReplyReduced(this ILogger logger, int? status, string? code);

    [LoggerMessage(506, LogLevel.Warning, "The store failed with {ExceptionType}; an activity that comes twice is answered twice.")]
    public static partial void DuplicatesNotSeen(this ILogger logger, string exceptionType);

    [LoggerMessage(507, LogLevel.Debug, "The typing sign was not shown (status {Status}, code {Code}).")]
    public static partial void TypingNotShown(this ILogger logger, int? status, string? code);

    [LoggerMessage(508, LogLevel.Warning, "A caller of /api/messages was asked to come again in {Seconds} s, because the keys of callers can't be read.")]
    public static partial void CallerPutOff(this ILogger logger, double seconds);

    [LoggerMessage(509, LogLevel.Warning, "Teams:AllowAnonymousLoopback is on: any program of this machine may post activities to {Path} on port {Port} without credentials. It is for trying the bot out; switch it off before others are to use it.")]
    public static partial void AnonymousLoopback(this ILogger logger, int port, string path);

    [LoggerMessage(510, LogLevel.Warning, "A private reply was refused (status {Status}, code {Code}); the person was told to write in a chat, and nothing else of it was sent.")]
    public static partial void NotAnsweredPrivately(this ILogger logger, int? status, string? code);

    [LoggerMessage(511, LogLevel.Warning, "A reply was given up: {ExceptionType}.")]
    public static partial void ReplyGivenUp(this ILogger logger, string exceptionType);

    [LoggerMessage(512, LogLevel.Warning, "{Count} replies that the connector had not taken yet are lost, because the host had to stop.")]
    public static partial void RepliesLeft(this ILogger logger, int count);

    [LoggerMessage(590, LogLevel.Warning, "A vote could not be kept: {ExceptionType}.")]
    public static partial void VoteFailed(this ILogger logger, string exceptionType);
}
