using CareerBot.Teams.Activities;
using CareerBot.Teams.Authentication;
using CareerBot.Teams.Connector;
using CareerBot.Teams.Conversations;
using CareerBot.Teams.Invokes;
using CareerBot.Teams.Loopback;
using CareerBot.Teams.Rendering;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CareerBot.Teams;

/// <summary>Wires Microsoft Teams, in the order in which an activity travels. Conversations and a store must be added as well.</summary>
public static class TeamsSetup
{
    public static IHostApplicationBuilder AddTeams(this IHostApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddOptions<TeamsOptions>().BindConfiguration(TeamsOptions.Section).ValidateOnStart();
        builder.Services.AddSingleton<IValidateOptions<TeamsOptions>, TeamsOptionsValidator>();
        builder.Services.AddSingleton<IValidateOptions<TeamsOptions>, TeamsOptionsRules>();
        builder.Services.AddTeamsAuthentication();
        builder.Services.AddSingleton<MessagesEndpoint>();
        builder.Services.AddSingleton<InvokeRouter>();
        builder.Services.AddSingleton<BusyReply>();
        builder.Services.AddTeamsConversations();
        builder.Services.AddTeamsRendering().AddTeamsInvokes();
        builder.Services.AddTeamsConnector();

        // Last, so that it is the first to stop: what it still takes finds the inbox open.
        builder.Services.AddSingleton<LoopbackListener>();
        builder.Services.AddHostedService(provider => provider.GetRequiredService<LoopbackListener>());
        return builder;
    }

    /// <summary>Maps the messaging endpoint where an app is registered; without one there is no such address.</summary>
    public static IEndpointRouteBuilder MapTeams(this IEndpointRouteBuilder endpoints)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        var options = endpoints.ServiceProvider.GetRequiredService<IOptions<TeamsOptions>>().Value;
        var logger = endpoints.ServiceProvider.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(TeamsSetup));
        if (!options.IsRegistered)
        {
            logger.NotRegistered();
            return endpoints;
        }

        MessagesEndpoint.Map(endpoints);
        logger.Registered(options.AppId);
        return endpoints;
    }
}
