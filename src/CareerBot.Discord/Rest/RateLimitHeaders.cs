using System.Globalization;
using System.Net.Http.Headers;

namespace CareerBot.Discord.Rest;

/// <summary>What the headers of an answer say of its limit. Only spans of time are read: our clock and Discord's may differ.</summary>
// https://discord.com/developers/docs/topics/rate-limits#header-format
internal sealed record RateLimitHeaders
{
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    public string? Bucket { get; private init; }

    public int? Remaining { get; private init; }

    public TimeSpan? ResetAfter { get; private init; }

    public TimeSpan? RetryAfter { get; private init; }

    /// <summary>"user", "global" or "shared"; null where it was not said.</summary>
    public string? Scope { get; private init; }

    public bool IsGlobal { get; private init; }

    public static RateLimitHeaders Of(HttpResponseHeaders headers) => new()
    {
        Bucket = Text(headers, "X-RateLimit-Bucket"),
        Remaining = int.TryParse(Text(headers, "X-RateLimit-Remaining"), CultureInfo.InvariantCulture, out var remaining) ? remaining : null,
        ResetAfter = Seconds(Text(headers, "X-RateLimit-Reset-After")),
        RetryAfter = Seconds(Text(headers, "Retry-After")),
        Scope = Text(headers, "X-RateLimit-Scope"),
        IsGlobal = Text(headers, "X-RateLimit-Global") == "true",
    };

    /// <summary>Null where it is no span of time; never longer than an hour.</summary>
    public static TimeSpan? Seconds(string? text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) ? Seconds(seconds) : null;

    public static TimeSpan? Seconds(double seconds) =>
        double.IsNaN(seconds) || seconds < 0 ? null : seconds < Longest.TotalSeconds ? TimeSpan.FromSeconds(seconds) : Longest;

    private static string? Text(HttpResponseHeaders headers, string name) => headers.TryGetValues(name, out var values) ? values.FirstOrDefault() : null;
}
