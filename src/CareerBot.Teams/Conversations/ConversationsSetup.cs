using CareerBot.Conversations.Asking;
using CareerBot.Conversations.Inbox;
using CareerBot.Teams.Activities;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CareerBot.Teams.Conversations;

/// <summary>Wires what the bot says in Teams, and the inbox it is said from.</summary>
internal static class ConversationsSetup
{
    public static IServiceCollection AddTeamsConversations(this IServiceCollection services)
    {
        services.AddSingleton<Addressing>();
        services.AddSingleton<CommandForms>();
        services.AddSingleton<OneNotice>();
        services.AddSingleton<Shelf>();
        services.AddSingleton<TurnTaking>();
        services.AddSingleton<ReplyDelivery>();

        // Before the inbox, so that it stops after it: what the inbox still answers may be taken slowly.
        services.AddSingleton<SlowReplies>();
        services.AddHostedService(provider => provider.GetRequiredService<SlowReplies>());
        services.AddSingleton<ITurnHandler<TeamsActivity>, ActivityHandler>();
        services.AddSingleton(provider => new TurnInbox<TeamsActivity>(
            provider.GetRequiredService<ITurnHandler<TeamsActivity>>(),
            Limits(provider.GetRequiredService<IOptions<TeamsOptions>>().Value),
            provider.GetRequiredService<Readiness>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<TurnInbox<TeamsActivity>>>()));
        services.AddSingleton<IInboxState>(provider => provider.GetRequiredService<TurnInbox<TeamsActivity>>());
        services.AddHostedService(provider => provider.GetRequiredService<TurnInbox<TeamsActivity>>());
        return services;
    }

    private static InboxLimits Limits(TeamsOptions options) => new() { Capacity = options.MaxWaiting, Workers = options.Workers };
}
