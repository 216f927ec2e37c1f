using System.Diagnostics.CodeAnalysis;
using System.Net;
using Microsoft.Extensions.Options;

namespace CareerBot.Teams.Connector;

/// <summary>Where replies may go. A service URL comes with the activity, so it is compared before anything, a token above all, is sent there.</summary>
internal sealed class ServiceUrls(IOptions<TeamsOptions> options)
{
    /// <summary>Microsoft's public and government clouds.</summary>
    private static readonly string[] KnownHosts =
    [
        "smba.trafficmanager.net",
        "*.botframework.com",
        "*.botframework.us",
        "*.botframework.azure.us",
        "*.teams.microsoft.com",
        "*.teams.microsoft.us",
    ];

    /// <summary>Where the Agents Playground takes replies.</summary>
    private static readonly int[] KnownPorts = [56150];

    private readonly bool _isRegistered = options.Value.IsRegistered;
    private readonly string[] _hosts = options.Value.ServiceHosts.Count > 0 ? [.. options.Value.ServiceHosts] : KnownHosts;
    private readonly int[] _ports = options.Value.LoopbackServicePorts.Count > 0 ? [.. options.Value.LoopbackServicePorts] : KnownPorts;

    /// <summary>The address without a slash at its end. Without credentials only known ports of this machine may be called: behind any other may stand a program that trusts whoever gets there.</summary>
    public bool TryAllow(string? serviceUrl, [NotNullWhen(true)] out string? address)
    {
        address = null;
        if (!Uri.TryCreate(serviceUrl, UriKind.Absolute, out var url)) return false;
        if (url.UserInfo.Length > 0 || url.Query.Length > 0 || url.Fragment.Length > 0) return false;
        var isHere = url.IsLoopback || (IPAddress.TryParse(url.IdnHost, out var ip) && IPAddress.IsLoopback(ip));
        var isSecure = url.Scheme == Uri.UriSchemeHttps;
        if (!isSecure && !(isHere && url.Scheme == Uri.UriSchemeHttp)) return false;
        if (_isRegistered ? !_hosts.Any(host => IsUnder(url.IdnHost, host)) : !isHere || !_ports.Contains(url.Port)) return false;
        address = url.AbsoluteUri.TrimEnd('/');
        return true;
    }

    private static bool IsUnder(string host, string allowed) => allowed.StartsWith("*.", StringComparison.Ordinal)
        ? host.EndsWith(allowed[1..], StringComparison.OrdinalIgnoreCase) && host.Length > allowed.Length - 1
        : string.Equals(host, allowed, StringComparison.OrdinalIgnoreCase);
}
