using CareerBot.Conversations;
using CareerBot.Conversations.Asking;
using CareerBot.Conversations.Memory;
using CareerBot.Core.Answering;
using CareerBot.Core.Rendering;
using CareerBot.Core.Retrieval;
using CareerBot.Discord.Gateway;
using CareerBot.Discord.Interactions;
using CareerBot.Discord.Payloads;
using CareerBot.Discord.Rest;
using CareerBot.Discord.Tests.Rendering;
using CareerBot.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CareerBot.Discord.Tests.Answering;

/// <summary>The bot as the host wires it, with the shipped guides and a real store, in front of a Discord that records.</summary>
internal sealed class TestBot : IAsyncDisposable
{
    public const string Id = "77";

    private readonly IHost _host;

    private TestBot(IHost host, RecordedDiscord discord)
    {
        _host = host;
        Discord = discord;
    }

    public RecordedDiscord Discord { get; }

    public IServiceProvider Services => _host.Services;

    public InteractionRouter Router => Services.GetRequiredService<InteractionRouter>();

    public ISettingsStore Settings => Services.GetRequiredService<ISettingsStore>();

    public static async Task<TestBot> StartAsync(ShippedKnowledge knowledge, Action<IServiceCollection>? change = null, params (string Key, string Value)[] settings)
    {
        var discord = new RecordedDiscord();
        var host = Build(knowledge, discord, change, settings);
        await host.StartAsync();
        var bot = new TestBot(host, discord);
        await bot.DispatchAsync("READY", $$"""{"v":10,"user":{"id":"{{Id}}"},"session_id":"s"}""");
        return bot;
    }

    public async Task<MessagePayload> SayAsync(ReceivedInteraction interaction) =>
        Assert.IsType<InteractionReply.Say>(await Router.AnswerAsync(interaction, CancellationToken.None)).Message;

    public async Task<IReadOnlyList<CommandChoice>> CompleteAsync(ReceivedInteraction interaction) =>
        Assert.IsType<InteractionReply.Complete>(await Router.AnswerAsync(interaction, CancellationToken.None)).Choices;

    public ValueTask DispatchAsync(string name, string data) =>
        Services.GetRequiredService<IGatewayDispatchHandler>().OnDispatchAsync(new GatewayDispatch(name, System.Text.Json.JsonElement.Parse(data), 1, 0), CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        _host.Dispose();
    }

    private static IHost Build(ShippedKnowledge knowledge, RecordedDiscord discord, Action<IServiceCollection>? change, (string Key, string Value)[] settings)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Configuration.AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value)).Prepend(KeyValuePair.Create("Storage:Path", (string?)":memory:")));
        builder.Logging.ClearProviders();
        builder.AddConversations();
        builder.AddStorage();
        builder.Services.AddOptions<AssistantOptions>();
        builder.Services.AddOptions<DiscordOptions>().BindConfiguration(DiscordOptions.Section);
        builder.Services.AddSingleton<IKnowledge>(knowledge.Asking.Store);
        builder.Services.AddSingleton(knowledge.Asking.Assistant);
        builder.Services.AddSingleton<Responder>();
        builder.Services.AddSingleton<IWageChartRenderer, FixedChart>();
        builder.Services.AddSingleton<IDiscordRest>(discord);
        builder.Services.AddDiscordAnswering(registersCommands: false);
        change?.Invoke(builder.Services);
        return builder.Build();
    }
}
