using System.Collections.Frozen;
using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace CareerBot.Teams.Loopback;

/// <summary>Whether a request comes straight from a program on this machine: through no proxy, and from no page that is open in a browser.</summary>
internal static class DirectCaller
{
    /// <summary>What proxies, load balancers and networks before a site add, each in its own way.</summary>
    private static readonly FrozenSet<string> OfProxies = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "Forwarded",
        "Via",
        "X-Real-IP",
        "X-Client-IP",
        "X-Cluster-Client-IP",
        "X-ProxyUser-IP",
        "X-Remote-IP",
        "X-Remote-Addr",
        "X-Host",
        "X-Scheme",
        "X-Url-Scheme",
        "Front-End-Https",
        "Client-IP",
        "True-Client-IP",
        "CDN-Loop",
        "X-Cloud-Trace-Context",
        "X-Request-Start",
        "X-Varnish",
        "Max-Forwards",
        "Proxy-Connection");

    private static readonly string[] Families =
    [
        "X-Forwarded", "X-Original-", "CF-", "X-Azure-", "X-ARR-", "X-FD-", "X-Amz-Cf-", "X-Amzn-", "X-Envoy-", "X-AppEngine-", "Fastly-", "Fly-", "X-Vercel-", "X-Nf-",
        "Akamai-", "X-Akamai-", "Ali-Cdn-", "Tailscale-", "Ngrok-", "X-Traefik-", "X-Haproxy-",
    ];

    /// <summary>Browsers put these on what a page sends, programs on none; in a browser any page of the internet may be open.</summary>
    private static readonly string[] OfBrowsers = [HeaderNames.Origin, "Sec-Fetch-Site", HeaderNames.Referer];

    /// <summary>Null for a direct caller; otherwise why it is none.</summary>
    public static string? Objection(HttpContext context)
    {
        var (connection, request) = (context.Connection, context.Request);
        if (!IsHere(connection.RemoteIpAddress) || !IsHere(connection.LocalIpAddress)) return "it calls from another machine";
        if (!IsLocalName(request.Host.Host)) return "it calls by a name that is not this machine's own";

        // What nginx and others speak to the server behind them unless they are told otherwise.
        if (HttpProtocol.IsHttp10(request.Protocol) || HttpProtocol.IsHttp09(request.Protocol)) return "it speaks a version of HTTP that proxies speak";
        if (request.Headers.Keys.Any(IsOfProxy)) return "it came through a proxy";
        return OfBrowsers.Any(request.Headers.ContainsKey) ? "it came from a page in a browser" : null;
    }

    private static bool IsHere(IPAddress? address) => address is not null && IPAddress.IsLoopback(address);

    private static bool IsOfProxy(string header) => OfProxies.Contains(header) || Families.Any(family => header.StartsWith(family, StringComparison.OrdinalIgnoreCase));

    /// <summary>A name that leads here from elsewhere is how web pages get at local programs (DNS rebinding).</summary>
    private static bool IsLocalName(string host) =>
        string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));
}
