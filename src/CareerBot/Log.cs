using Microsoft.Extensions.Logging;

namespace CareerBot;

/// <summary>What the host logs. No utterance, no name, no token, ever.</summary>
internal static partial class Log
{
    [LoggerMessage(700, LogLevel.Error, "Request {TraceId} failed with {ExceptionType}.")]
    public static partial void RequestFailed(this ILogger logger, string traceId, string exceptionType);
}
