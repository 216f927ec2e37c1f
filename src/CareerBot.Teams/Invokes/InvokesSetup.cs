using Microsoft.Extensions.DependencyInjection;

namespace CareerBot.Teams.Invokes;

/// <summary>Wires the handlers of invokes and of submitted cards.</summary>
internal static class InvokesSetup
{
    public static IServiceCollection AddTeamsInvokes(this IServiceCollection services) => services;
}
