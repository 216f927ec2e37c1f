using Microsoft.Extensions.DependencyInjection;

namespace CareerBot.Teams.Authentication;

/// <summary>Wires what decides who may post.</summary>
internal static class AuthenticationSetup
{
    public static IServiceCollection AddTeamsAuthentication(this IServiceCollection services)
    {
        services.AddSingleton<SigningKeyRing>();
        services.AddSingleton<TokenValidation>();
        services.AddSingleton<CallerGate>();
        return services;
    }
}
