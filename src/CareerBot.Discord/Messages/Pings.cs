using System.Text.RegularExpressions;

namespace CareerBot.Discord.Messages;

/// <summary>Calls to everybody or to a role in what somebody wrote: on Discord they say who is addressed and are no part of the question.</summary>
internal static partial class Pings
{
    // @everyone, @here, <@&998877665544332211>
    [GeneratedRegex(@"@(everyone|here)\b|<@&\d+>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern { get; }

    public static string Without(string text) => Pattern.Replace(text, string.Empty);
}
