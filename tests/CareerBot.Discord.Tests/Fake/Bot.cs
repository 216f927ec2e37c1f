using CareerBot.Conversations;
using CareerBot.Conversations.Asking;
using CareerBot.Core.Answering;
using CareerBot.Core.Rendering;
using CareerBot.Core.Retrieval;
using CareerBot.Discord.Tests.Rendering;
using CareerBot.Storage;
using CareerBot.TestKit.Discord;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CareerBot.Discord.Tests.Fake;

/// <summary>The whole adapter over sockets, with the shipped knowledge and a real store behind it.</summary>
internal sealed class Bot : IAsyncDisposable
{
    private readonly IHost _host;

    private readonly KeptLines _log = new();

    private Bot(FakeDiscord discord, ShippedKnowledge knowledge, IEnumerable<(string Name, string Value)> settings)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection(
        [
            new("Discord:Token", discord.Settings.Token),
            new("Discord:ApiUrl", discord.ApiUrl),
            new("Discord:CallsPerSecond", "10000"),
            new("Storage:Path", ":memory:"),
            new("Limits:ChannelPerMinute", "100000"),
            new("Limits:ChannelBurst", "10000"),
        ]);
        builder.Configuration.AddInMemoryCollection(settings.Select(setting => new KeyValuePair<string, string?>(setting.Name, setting.Value)));
        builder.Logging.ClearProviders().AddProvider(_log);
        builder.Services.AddSingleton<IKnowledge>(knowledge.Asking.Store).AddSingleton(knowledge.Asking.Assistant).AddSingleton<Responder>();
        builder.Services.AddOptions<AssistantOptions>();
        builder.Services.AddSingleton<IWageChartRenderer, FixedChart>();
        builder.AddConversations();
        builder.AddStorage();
        builder.AddDiscord();
        _host = builder.Build();
    }

    /// <summary>What was logged as a warning or worse.</summary>
    public IReadOnlyList<string> Warnings => _log.Lines;

    public async Task<HealthReport> HealthAsync() => await _host.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync();

    public static async Task<Bot> StartAsync(FakeDiscord discord, ShippedKnowledge knowledge, params (string Name, string Value)[] settings)
    {
        var bot = new Bot(discord, knowledge, settings);
        await bot._host.StartAsync();
        await Until.TrueAsync(() => discord.Gateway.IsReady(discord.Settings.Shards));
        return bot;
    }

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        _host.Dispose();
    }
}
