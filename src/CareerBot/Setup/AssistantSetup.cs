using CareerBot.Asking;
using CareerBot.Conversations.Asking;
using CareerBot.Core.Answering;
using CareerBot.Core.Retrieval;
using CareerBot.Knowledge;
using Microsoft.Extensions.Options;

namespace CareerBot.Setup;

/// <summary>Wires the assistant: intents and answers over whatever knowledge is there.</summary>
internal static class AssistantSetup
{
    public static IHostApplicationBuilder AddAssistant(this IHostApplicationBuilder builder)
    {
        builder.Services.AddOptions<AssistantOptions>()
            .BindConfiguration(AssistantOptions.Section)
            .ValidateOnStart();
        builder.Services.AddSingleton<IValidateOptions<AssistantOptions>, AssistantOptionsRules>();
        builder.Services.AddSingleton(services => new Assistant(
            services.GetRequiredService<IKnowledge>(),
            services.GetRequiredService<IOptions<AssistantOptions>>().Value));
        builder.Services.AddSingleton<Responder>();
        builder.Services.AddSingleton(services => new Readiness(services.GetRequiredService<KnowledgeStore>().Loaded, services.GetRequiredService<TimeProvider>()));
        return builder;
    }
}
