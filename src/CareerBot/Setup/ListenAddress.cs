using Microsoft.Extensions.Configuration;

namespace CareerBot.Setup;

/// <summary>What the web server takes as an address to listen on: one or several, parted by semicolons.</summary>
internal static class ListenAddress
{
    private const int HighestPort = 65535;

    private static readonly string Example = $"Write something like {WebOptions.DefaultUrl}, with a port between 0 and {HighestPort}.";

    /// <summary>Where the host listens: ASP.NET's own settings win over ours.</summary>
    public static string Of(IConfiguration settings)
    {
        if (settings["urls"] is { } urls) return urls;
        string[] byPort = [.. Ports(settings, "http"), .. Ports(settings, "https")];
        return settings["http_ports"] is not null && byPort.Length > 0 ? string.Join(';', byPort) : settings.Web().Url;
    }

    /// <summary>The addresses as such; empty where one of them is none.</summary>
    public static IReadOnlyList<Uri> Parse(string urls)
    {
        Uri?[] addresses = [.. urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(ParseOne)];
        return addresses.Any(address => address is null) ? [] : [.. addresses.OfType<Uri>()];
    }

    public static bool NeedsCertificate(string urls) => Parse(urls).Any(address => address.Scheme == Uri.UriSchemeHttps);

    /// <summary>What is wrong with the addresses and what to write in their place; null where nothing is.</summary>
    public static string? TroubleWith(string urls) => Parse(urls).Count > 0
        ? null
        : $"\"{urls}\" is no address to listen on. {Example}";

    /// <summary>What keeps the host from listening where it is told to.</summary>
    public static SettingTrouble? TroubleWith(IConfiguration settings)
    {
        var urls = Of(settings);
        if (Parse(urls).Count == 0) return new SettingTrouble($"\"{urls}\" is no address to listen on.", Example);
        return NeedsCertificate(urls) && string.IsNullOrEmpty(settings.Web().CertificatePath)
            ? new SettingTrouble(
                $"\"{urls}\" needs a certificate.",
                $"Let Web:CertificatePath name one (.pfx, or .pem with Web:KeyPath), or listen on {WebOptions.DefaultUrl} behind a proxy that has one.")
            : null;
    }

    /// <summary>"http://*:4000" and "http://+:4000", which mean any host, are no addresses elsewhere.</summary>
    private static Uri? ParseOne(string url) =>
        Uri.TryCreate(url.Replace("//+", "//any", StringComparison.Ordinal).Replace("//*", "//any", StringComparison.Ordinal), UriKind.Absolute, out var parsed)
        && (parsed.Scheme is "http" or "https") && parsed.Port is >= 0 and <= HighestPort
            ? parsed
            : null;

    private static IEnumerable<string> Ports(IConfiguration settings, string scheme) =>
        (settings[$"{scheme}_ports"] ?? string.Empty)
        .Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(port => $"{scheme}://*:{port}");
}
