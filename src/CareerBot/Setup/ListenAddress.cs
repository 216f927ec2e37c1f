namespace CareerBot.Setup;

/// <summary>What the web server takes as an address to listen on: one or several, parted by semicolons.</summary>
internal static class ListenAddress
{
    private const int HighestPort = 65535;

    /// <summary>What is wrong with the addresses and what to write in their place; null where nothing is.</summary>
    public static string? TroubleWith(string urls) => urls.Split(';', StringSplitOptions.RemoveEmptyEntries).All(IsOne) && !string.IsNullOrWhiteSpace(urls)
        ? null
        : $"\"{urls}\" is no address to listen on. Write something like {WebOptions.DefaultUrl}, with a port between 0 and {HighestPort}.";

    /// <summary>"http://*:4000" and "http://+:4000", which mean any host, are no addresses elsewhere.</summary>
    private static bool IsOne(string url) =>
        Uri.TryCreate(url.Replace("//+", "//any", StringComparison.Ordinal).Replace("//*", "//any", StringComparison.Ordinal), UriKind.Absolute, out var parsed)
        && (parsed.Scheme is "http" or "https") && parsed.Port is >= 0 and <= HighestPort;
}
