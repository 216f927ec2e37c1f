using System.Collections.Concurrent;
using CareerBot.Discord.Gateway;
using CareerBot.Discord.Rest;
using CareerBot.TestKit.Discord;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CareerBot.Discord.Tests.Fake;

/// <summary>The wire half of the adapter as it really is, over sockets, with a handler that only writes down what comes.</summary>
internal sealed class Wire : IGatewayDispatchHandler, IAsyncDisposable
{
    private readonly IHost _host;

    private Wire(FakeDiscord discord, params (string Name, string Value)[] settings)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection([new("Discord:Token", discord.Settings.Token), new("Discord:ApiUrl", discord.ApiUrl)]);
        builder.Configuration.AddInMemoryCollection(settings.Select(setting => new KeyValuePair<string, string?>($"Discord:{setting.Name}", setting.Value)));
        builder.Services.AddOptions<DiscordOptions>().BindConfiguration(DiscordOptions.Section);
        builder.Services.AddSingleton<IGatewayDispatchHandler>(this).AddDiscordRest().AddDiscordGateway();
        _host = builder.Build();
    }

    public ConcurrentQueue<GatewayDispatch> Dispatches { get; } = new();

    public IDiscordRest Rest => _host.Services.GetRequiredService<IDiscordRest>();

    public GatewayStatus Status => _host.Services.GetRequiredService<GatewayStatus>();

    public static async Task<Wire> StartAsync(FakeDiscord discord, params (string Name, string Value)[] settings)
    {
        var wire = new Wire(discord, settings);
        await wire._host.StartAsync();
        return wire;
    }

    public Task UntilReadyAsync(int shards = 1) => Until.TrueAsync(() => Status.Shards.Count == shards && Status.Shards.All(shard => shard.State == ShardState.Ready));

    public ValueTask OnDispatchAsync(GatewayDispatch dispatch, CancellationToken cancellationToken)
    {
        Dispatches.Enqueue(dispatch);
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        _host.Dispose();
    }
}
