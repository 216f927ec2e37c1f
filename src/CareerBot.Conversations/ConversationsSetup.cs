using CareerBot.Conversations.Asking;
using CareerBot.Conversations.Inbox;
using CareerBot.Conversations.Limits;
using CareerBot.Conversations.Memory;
using CareerBot.Conversations.Privacy;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CareerBot.Conversations;

/// <summary>Wires what the chat platforms share.</summary>
public static class ConversationsSetup
{
    /// <summary>Adds the conversations' responder and their limits; options come from the section "Limits". A store must be added as well, and before it a <see cref="Readiness"/> where the knowledge is loaded while the host runs.</summary>
    public static IHostApplicationBuilder AddConversations(this IHostApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddOptions<TurnLimitOptions>().BindConfiguration(TurnLimitOptions.Section).ValidateOnStart();
        builder.Services.AddSingleton<IValidateOptions<TurnLimitOptions>, TurnLimitOptionsValidator>();
        builder.Services.TryAddSingleton(services => new Readiness(Task.CompletedTask, services.GetRequiredService<TimeProvider>()));
        builder.Services.AddSingleton<TurnLimits>();
        builder.Services.AddSingleton<TurnAdmission>();
        builder.Services.AddSingleton(services => new PersonForgetting(services.GetRequiredService<IConversationMemory>(), services.GetRequiredService<ILogger<PersonForgetting>>()));
        builder.Services.AddSingleton<ConversationResponder>();
        builder.Services.AddHealthChecks().AddCheck<InboxHealth>("inboxes");
        return builder;
    }
}
