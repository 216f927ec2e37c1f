using CareerBot.Conversations.Inbox;
using CareerBot.Core.Rendering;
using CareerBot.Discord.Commands;
using CareerBot.Discord.Gateway;
using CareerBot.Discord.Interactions;
using CareerBot.Discord.Messages;
using CareerBot.Discord.Payloads;
using CareerBot.Discord.Rendering;
using CareerBot.Discord.Sending;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CareerBot.Discord;

/// <summary>Wires what is done with what Discord says: commands, clicks and messages, in the order in which a turn travels.</summary>
internal static class AnsweringSetup
{
    /// <summary>A worker looks up and never waits for a channel's limit; what takes long is the store, now and then.</summary>
    private const int Workers = 16;

    /// <summary>
    /// Nearly all of these workers' time is waiting for Discord: an interaction is answered while its worker stays with it.
    /// </summary>
    private const int InteractionWorkers = 32;

    /// <summary>Small, because somebody who gets an answer after minutes has gone.</summary>
    private static readonly InboxLimits Questions = new() { Capacity = 512, PerConversation = 8, Workers = Workers, Handling = TimeSpan.FromSeconds(30) };

    /// <summary>Discord gives up on an interaction after three seconds.</summary>
    private static readonly InboxLimits Interactions = new() { Capacity = 256, PerConversation = 16, Workers = InteractionWorkers, Handling = TimeSpan.FromSeconds(10), Patience = TimeSpan.FromSeconds(2) };

    /// <summary>One notice a person: the reply to a flood must not be a flood. Interactions get one each: without any answer they look broken.</summary>
    private static readonly InboxLimits Notices = new() { Capacity = 256, PerConversation = 1, Workers = 4, Handling = TimeSpan.FromSeconds(10) };

    /// <summary>Must stand before the gateway's own wiring: hosts stop the last added first, and what came in is still to be answered.</summary>
    public static IServiceCollection AddDiscordAnswering(this IServiceCollection services, bool registersCommands)
    {
        // Before the inboxes, and so stopped after them: what they have answered is still to be sent.
        services.AddSingleton<ChannelQueues>();
        services.AddHostedService(provider => provider.GetRequiredService<ChannelQueues>());
        services.AddTurnInbox<PlacedQuestion, PlacedQuestionHandler>(Questions);
        services.AddTurnInbox<Question, QuestionHandler>(Questions);
        services.AddTurnInbox<ReceivedInteraction, GatewayInteractionHandler>(Interactions);
        services.AddTurnInbox<BusyNotice, BusyNoticeHandler>(Notices);
        services.AddSingleton<IGatewayDispatchHandler, GatewayEvents>();

        services.AddSingleton<BotIdentity>();
        services.AddSingleton<MessageCounts>();
        services.AddSingleton<SafeStore>();
        services.AddSingleton<ChannelModes>();
        services.AddSingleton<Typing>();
        services.AddSingleton<QuestionThread>();
        services.AddSingleton<ChannelPermissions>();
        services.AddSingleton<MessageSender>();
        services.AddSingleton<ThreadedAnswer>();
        services.AddSingleton<MessageAnswer>();

        services.AddSingleton<InteractionAsking>();
        services.AddSingleton<InteractionSender>();
        services.AddSingleton<Autocompletion>();
        services.AddSingleton<ComponentClicks>();
        services.AddSingleton<InteractionRouter>();

        services.AddSingleton(provider => new ChartPicture(provider.GetRequiredService<ILogger<ChartPicture>>(), provider.GetService<IWageChartRenderer>()));
        services.AddSingleton<DiscordRenderer>();
        return services.AddDiscordCommands(registersCommands);
    }

    private static IServiceCollection AddDiscordCommands(this IServiceCollection services, bool registersCommands)
    {
        services.AddSingleton<IDiscordCommand, AskCommand>();
        services.AddSingleton<IDiscordCommand, SalaryCommand>();
        services.AddSingleton<IDiscordCommand, CompareCommand>();
        services.AddSingleton<IDiscordCommand, GuidesCommand>();
        services.AddSingleton<IDiscordCommand, HelpCommand>();
        services.AddSingleton<IDiscordCommand, AboutCommand>();
        services.AddSingleton<IDiscordCommand, ForgetMeCommand>();
        services.AddSingleton<IDiscordCommand, CareerBotCommand>();
        services.AddSingleton<IDiscordCommand, AnswerThisCommand>();
        services.AddSingleton<CommandCatalogue>();
        services.AddSingleton<OwnApplication>();
        services.AddSingleton<CommandRegistration>();
        if (registersCommands) services.AddHostedService<CommandRegistrar>();
        return services;
    }
}
