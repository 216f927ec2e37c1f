using CareerBot.Teams.Cards;
using Microsoft.Extensions.DependencyInjection;

namespace CareerBot.Teams.Rendering;

/// <summary>Wires what turns replies into activities.</summary>
internal static class RenderingSetup
{
    public static IServiceCollection AddTeamsRendering(this IServiceCollection services)
    {
        services.AddOptions<TeamsRepliesOptions>().BindConfiguration(TeamsRepliesOptions.Section);
        services.AddSingleton<ChartLinks>();
        return services.AddSingleton<ITeamsRenderer, TeamsRenderer>();
    }
}
