using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace CareerBot.Teams.Authentication;

/// <summary>Whether a request comes from a program on this machine: not through a proxy, and not from a web page open in a browser.</summary>
internal static class LocalCaller
{
    public static bool IsBehind(HttpContext context)
    {
        var headers = context.Request.Headers;
        return context.Connection.RemoteIpAddress is { } address
            && IPAddress.IsLoopback(address)
            && IsLocalName(context.Request.Host.Host)
            && !headers.ContainsKey("Forwarded")
            && !headers.ContainsKey("X-Forwarded-For")
            && !headers.ContainsKey(HeaderNames.Origin);
    }

    /// <summary>A name that leads here from elsewhere is how web pages get at local programs (DNS rebinding).</summary>
    private static bool IsLocalName(string host) =>
        string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));
}
