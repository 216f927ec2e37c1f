using System.Diagnostics.CodeAnalysis;
using CareerBot.Discord.Payloads;

namespace CareerBot.Discord.Rendering;

/// <summary>Which addresses may stand behind a link: whole ones of the web without a sign that would end the link early.</summary>
internal static class LinkUrl
{
    private const string Breaking = " ()<>\"\\`|@";

    public static bool IsUsable([NotNullWhen(true)] string? url) =>
        url is { Length: > 0 and <= DiscordLimits.Link }
        && Uri.TryCreate(url, UriKind.Absolute, out var parsed)
        && (parsed.Scheme is "http" or "https")
        && !url.Any(sign => char.IsControl(sign) || char.IsWhiteSpace(sign) || Breaking.Contains(sign, StringComparison.Ordinal));
}
