using Microsoft.Extensions.Logging;

namespace CareerBot;

/// <summary>What the host logs. No utterance, no name, no token, ever.</summary>
internal static partial class Log
{
    [LoggerMessage(700, LogLevel.Error, "Request {TraceId} failed with {ExceptionType}.")]
    public static partial void RequestFailed(this ILogger logger, string traceId, string exceptionType);

    [LoggerMessage(
        701,
        LogLevel.Warning,
        "Questions are answered without the sentence encoder, less well: {Reason} Set Knowledge:Encoder to false to do without it knowingly.")]
    public static partial void WithoutEncoder(this ILogger logger, string reason);
}
