using System.Net;
using CareerBot.Setup;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;
using IPNetwork = System.Net.IPNetwork;

namespace CareerBot.Web;

/// <summary>Who calls, where a proxy that is named in the options says for whom; nobody else is believed, not even on this machine.</summary>
internal static class TrustedProxies
{
    public static IApplicationBuilder UseTrustedProxies(this IApplicationBuilder app)
    {
        var options = app.ApplicationServices.GetRequiredService<IOptions<WebOptions>>().Value;
        if (options.TrustedProxies.Count == 0) return app;

        // Not the host: nothing that is answered depends on it, and most proxies hand on what the caller made up.
        var forwarded = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto, ForwardLimit = options.ProxyHops };
        forwarded.KnownProxies.Clear();
        forwarded.KnownIPNetworks.Clear();
        foreach (var proxy in options.TrustedProxies)
        {
            if (TryRead(proxy, out var network)) forwarded.KnownIPNetworks.Add(network);
        }

        return app.UseForwardedHeaders(forwarded);
    }

    /// <summary>An address is a network of one.</summary>
    public static bool TryRead(string text, out IPNetwork network)
    {
        if (!IPAddress.TryParse(text, out var address)) return IPNetwork.TryParse(text, out network);
        network = new IPNetwork(address, 8 * address.GetAddressBytes().Length);
        return true;
    }
}
