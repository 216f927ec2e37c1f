namespace CareerBot.Teams.Rendering;

/// <summary>Addresses that may stand in a message: absolute, https, of sensible length.</summary>
internal static class SafeUrl
{
    private const int Longest = 500;

    /// <summary>Null for anything else: relative links lead nowhere from a chat.</summary>
    public static string? Of(string? url) =>
        url is { Length: > 0 and <= Longest } && Uri.TryCreate(url, UriKind.Absolute, out var parsed) && parsed.Scheme == Uri.UriSchemeHttps && parsed.AbsoluteUri.Length <= Longest
            ? parsed.AbsoluteUri
            : null;
}
