using System.Diagnostics.CodeAnalysis;
using CareerBot.Conversations.Asking;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace CareerBot.Conversations.Inbox;

/// <summary>Wires an adapter's inbox into its host.</summary>
public static class InboxSetup
{
    /// <summary>Adds a <see cref="TurnInbox{T}"/> and its handler. Call it before what fills the inbox is added: hosts stop the last added first.</summary>
    public static IServiceCollection AddTurnInbox<T, [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] THandler>(this IServiceCollection services, InboxLimits limits)
        where THandler : class, ITurnHandler<T>
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<ITurnHandler<T>, THandler>();
        services.AddSingleton(provider => new TurnInbox<T>(
            provider.GetRequiredService<ITurnHandler<T>>(), limits, provider.GetRequiredService<Readiness>(), provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<ILogger<TurnInbox<T>>>()));
        services.AddSingleton<IInboxState>(provider => provider.GetRequiredService<TurnInbox<T>>());
        services.AddHostedService(provider => provider.GetRequiredService<TurnInbox<T>>());
        return services;
    }
}
