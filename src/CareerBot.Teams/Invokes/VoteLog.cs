using Microsoft.Extensions.Logging;

namespace CareerBot.Teams.Invokes;

/// <summary>What is logged of votes.</summary>
internal static partial class VoteLog
{
    [LoggerMessage(590, LogLevel.Warning, "A vote could not be kept: {ExceptionType}.")]
    public static partial void VoteFailed(this ILogger logger, string exceptionType);
}
