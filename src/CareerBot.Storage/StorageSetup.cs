using CareerBot.Conversations.Memory;
using CareerBot.Conversations.Privacy;
using CareerBot.Storage.Memory;
using CareerBot.Storage.Sql;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CareerBot.Storage;

/// <summary>Wires the store into a host.</summary>
public static class StorageSetup
{
    /// <summary>Adds what remembers, in one SQLite file; options come from the section "Storage".</summary>
    public static IHostApplicationBuilder AddStorage(this IHostApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddOptions<StorageOptions>().BindConfiguration(StorageOptions.Section).ValidateOnStart();
        builder.Services.AddSingleton<IValidateOptions<StorageOptions>, StorageOptionsValidator>();
        builder.Services.AddSingleton(services =>
        {
            var options = services.GetRequiredService<IOptions<StorageOptions>>().Value;
            return new Database(options.Path, KeyOf(options), services.GetRequiredService<ILogger<Database>>());
        });
        builder.Services.AddSingleton(services => Kept(services.GetRequiredService<IOptions<StorageOptions>>().Value));
        builder.Services.AddSingleton<PrivacyNotice>();
        builder.Services.AddSingleton<IConversationMemory, SqliteConversationMemory>();
        builder.Services.AddSingleton<IProcessedTurns, SqliteProcessedTurns>();
        builder.Services.AddSingleton<IFeedback, SqliteFeedback>();
        builder.Services.AddSingleton<ISettingsStore, SqliteSettings>();
        builder.Services.AddHostedService<ExpirySweep>();
        builder.Services.AddHostedService<StoreRecovery>();
        builder.Services.AddHealthChecks().AddCheck<StorageHealth>("storage");
        return builder;
    }

    private static KeptFor Kept(StorageOptions options) => new(options.ConversationLifetime, options.TurnLifetime, options.VoteLifetime);

    internal static StoreKey KeyOf(StorageOptions options) =>
        new(Path.GetFullPath(options.KeyFile.Length > 0 ? options.KeyFile : Path.ChangeExtension(options.Path == Opened.Memory ? "memory" : options.Path, ".key")), options.Key);
}
