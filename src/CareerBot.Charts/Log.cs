using Microsoft.Extensions.Logging;

namespace CareerBot.Charts;

/// <summary>What charts log.</summary>
internal static partial class Log
{
    [LoggerMessage(400, LogLevel.Warning, "The key \"{Path}\" can't be used: {Reason} Addresses of pictures hold until the bot is restarted. Let Charts:KeyFile name a file that the bot may write, or set Charts:Key.")]
    public static partial void KeyUnusable(this ILogger logger, string path, string reason);
}
