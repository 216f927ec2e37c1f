using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CareerBot.Discord.Gateway;

/// <summary>Wires the gateway; what it says goes to the one <see cref="IGatewayDispatchHandler"/>.</summary>
internal static class GatewaySetup
{
    public static IServiceCollection AddDiscordGateway(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<IGatewayTransport, WebSocketTransport>();
        services.AddSingleton<GatewayStatus>();
        services.AddHostedService(provider => ActivatorUtilities.CreateInstance<GatewayRun>(provider, (Func<double>)Chance.Next));
        services.AddHealthChecks().AddCheck<GatewayHealth>("discord");
        return services;
    }
}
