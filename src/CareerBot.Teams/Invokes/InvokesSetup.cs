using CareerBot.Teams.Extension;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CareerBot.Teams.Invokes;

/// <summary>Wires the handlers of invokes and of submitted cards.</summary>
internal static class InvokesSetup
{
    public static IServiceCollection AddTeamsInvokes(this IServiceCollection services)
    {
        services.TryAddSingleton<AnsweredSections>();
        services.AddSingleton<Votes>();
        services.AddSingleton<CardAsking>();
        services.AddSingleton<SalarySearch>();
        services.AddSingleton<GuideSearch>();
        services.AddSingleton<ISubmitHandler, CardSubmit>();
        services.AddSingleton<IInvokeHandler, FeedbackInvoke>();
        services.AddSingleton<IInvokeHandler, CardActionInvoke>();
        services.AddSingleton<IInvokeHandler, QueryInvoke>();
        return services;
    }
}
