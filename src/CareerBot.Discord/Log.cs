using CareerBot.Discord.Gateway;
using Microsoft.Extensions.Logging;

namespace CareerBot.Discord;

/// <summary>What the Discord adapter logs. No utterance, no name, no token, ever.</summary>
internal static partial class Log
{
    [LoggerMessage(300, LogLevel.Information, "Shard {Shard} is ready ({EventName}).")]
    public static partial void ShardReady(this ILogger logger, ShardId shard, string eventName);

    [LoggerMessage(301, LogLevel.Information, "Shard {Shard} reconnects because {Why} (code {Code}): {Next} in {Wait}.")]
    public static partial void ShardReconnects(this ILogger logger, ShardId shard, string why, int code, string next, TimeSpan wait);

    [LoggerMessage(302, LogLevel.Critical, "Discord is off until this is fixed: {WhatToFix}")]
    public static partial void GatewayStopped(this ILogger logger, string whatToFix);

    [LoggerMessage(303, LogLevel.Error, "An event \"{EventName}\" failed with {ExceptionType}; the gateway goes on.")]
    public static partial void DispatchFailed(this ILogger logger, string eventName, string exceptionType);

    [LoggerMessage(304, LogLevel.Warning, "Discord allows no more sessions today; the next can start in {Wait}.")]
    public static partial void SessionsUsedUp(this ILogger logger, TimeSpan wait);

    [LoggerMessage(305, LogLevel.Warning, "Discord did not say where its gateway is (status {Status}); asked again in {Wait}.")]
    public static partial void GatewayUnknown(this ILogger logger, int? status, TimeSpan wait);

    [LoggerMessage(306, LogLevel.Warning, "The bot is in more servers than its shards may hold; starting again with as many as Discord recommends.")]
    public static partial void MoreShardsNeeded(this ILogger logger);

    [LoggerMessage(307, LogLevel.Error, "The gateway failed with {ExceptionType} and begins anew in {Wait}.")]
    public static partial void GatewayBroke(this ILogger logger, string exceptionType, TimeSpan wait);

    [LoggerMessage(320, LogLevel.Information, "Discord's rate limit for \"{Route}\" ({Scope}): the next call goes in {Wait}.")]
    public static partial void RateLimited(this ILogger logger, string route, string scope, TimeSpan wait);

    [LoggerMessage(321, LogLevel.Warning, "\"{Route}\" failed ({Reason}); repeated in {Wait}.")]
    public static partial void CallRepeated(this ILogger logger, string route, string reason, TimeSpan wait);

    [LoggerMessage(322, LogLevel.Critical, "Discord refuses the token (401), so nothing more is sent. Copy a new one from the page \"Bot\" of the developer portal into Discord:Token and start again.")]
    public static partial void TokenRefused(this ILogger logger);

    [LoggerMessage(323, LogLevel.Error, "Discord turned down {Count} calls within ten minutes, so none but answers to interactions is made until fewer are counted. At 10,000 it would lock the address out.")]
    public static partial void TooManyInvalidCalls(this ILogger logger, int count);
}
