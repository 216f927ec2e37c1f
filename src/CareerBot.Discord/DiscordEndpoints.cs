using CareerBot.Discord.Interactions;
using CareerBot.Discord.Messages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CareerBot.Discord;

/// <summary>The address that Discord calls, where the operator has given the public key.</summary>
public static class DiscordEndpoints
{
    public static IEndpointRouteBuilder MapDiscord(this IEndpointRouteBuilder endpoints)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        if (endpoints.ServiceProvider.GetService<InteractionRouter>() is not { } router) return endpoints;
        if (endpoints.ServiceProvider.GetRequiredService<IOptions<DiscordOptions>>().Value.PublicKey is not { Length: > 0 } key) return endpoints;
        endpoints.MapInteractions(new InteractionSignature(key), router, endpoints.ServiceProvider.GetRequiredService<SafeStore>());
        return endpoints;
    }
}
