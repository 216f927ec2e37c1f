namespace CareerBot.Discord.Gateway;

/// <summary>Addresses of the gateway as it is dialled.</summary>
internal static class GatewayUrls
{
    // https://discord.com/developers/docs/events/gateway#encoding-and-compression
    private const string Query = "v=10&encoding=json&compress=zlib-stream";

    public static Uri Dial(Uri url) => new UriBuilder(url) { Query = Query }.Uri;

    /// <summary>Where to resume, or the gateway itself where the address given is none of its own: the token is sent there.</summary>
    public static Uri ResumeUrl(string? given, Uri gateway) =>
        Uri.TryCreate(given, UriKind.Absolute, out var url)
        && (url.Scheme == Uri.UriSchemeWss || url.Scheme == gateway.Scheme)
        && Domain(url) == Domain(gateway)
            ? url
            : gateway;

    /// <summary>gateway-us-east1-b.discord.gg and gateway.discord.gg are of discord.gg.</summary>
    private static string Domain(Uri url) =>
        url.HostNameType == UriHostNameType.Dns ? string.Join('.', url.IdnHost.ToLowerInvariant().Split('.').TakeLast(2)) : url.Host;
}
