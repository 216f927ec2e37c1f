using CareerBot.Core.Retrieval;
using CareerBot.Core.Text;
using CareerBot.Knowledge.Vectors;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CareerBot.Knowledge;

/// <summary>Wires the knowledge into a host.</summary>
public static class KnowledgeSetup
{
    /// <summary>Adds the store, the assistant's view of it, and the watcher, which loads it; options come from the section "Knowledge".</summary>
    public static IHostApplicationBuilder AddKnowledge(this IHostApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddOptions<KnowledgeOptions>().BindConfiguration(KnowledgeOptions.Section).ValidateOnStart();
        builder.Services.AddSingleton<IValidateOptions<KnowledgeOptions>, KnowledgeOptionsValidator>();
        builder.Services.AddSingleton(services => KnowledgeStore.Prepare(
            services.GetRequiredService<IOptions<KnowledgeOptions>>().Value,
            services.GetRequiredService<TimeProvider>(),
            services.GetRequiredService<ILoggerFactory>(),
            services.GetService<SentenceVectorsSource>() is null ? null : services.GetRequiredService<PassageVectors>()));
        builder.Services.AddSingleton<IKnowledge>(services => services.GetRequiredService<KnowledgeStore>());
        builder.Services.AddSingleton(_ => new PassageVectors(isOnDemand: false));
        builder.Services.AddHostedService<KnowledgeWatcher>();
        return builder;
    }

    /// <summary>Adds the sentence encoder, which is loaded beside the running host.</summary>
    public static IHostApplicationBuilder AddEncoder(this IHostApplicationBuilder builder, Func<ISentenceVectors> load)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddSingleton(new SentenceVectorsSource(load));
        builder.Services.AddHostedService<PassageEncoder>();
        return builder;
    }
}
