using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using CareerBot.Conversations;
using CareerBot.Conversations.Asking;
using CareerBot.Core.Answering;
using CareerBot.Core.Retrieval;
using CareerBot.Storage;
using CareerBot.Teams.Loopback;
using CareerBot.Teams.Tests.Connector;
using CareerBot.TestKit.Teams;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CareerBot.Teams.Tests.Host;

/// <summary>The bot as the host wires it, with the shipped guides, a real store and real HTTP, in front of a connector on this machine.</summary>
internal sealed class TeamsBot : IAsyncDisposable
{
    private readonly WebApplication _app;

    private TeamsBot(WebApplication app, FakeConnector connector, HastyTime time)
    {
        (_app, Connector, Time) = (app, connector, time);
        Client = new HttpClient(new SocketsHttpHandler()) { BaseAddress = app.Services.GetRequiredService<LoopbackListener>().Address ?? PublicUrl };
    }

    /// <summary>What the whole world may call.</summary>
    public Uri PublicUrl => new(_app.Urls.Single());

    public FakeConnector Connector { get; }

    public HastyTime Time { get; }

    /// <summary>To where activities are posted: with a registration the public address, without one the port for this machine.</summary>
    public HttpClient Client { get; }

    public IServiceProvider Services => _app.Services;

    public static async Task<TeamsBot> StartAsync(ShippedKnowledge knowledge, Action<IServiceCollection>? change = null, params (string Key, string Value)[] settings)
    {
        var time = new HastyTime();
        var connector = await FakeConnector.StartAsync(time);
        var isRegistered = settings.Any(setting => setting.Key == "Teams:AppId");
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["Storage:Path"] = ":memory:", ["Limits:UserBurst"] = "1000", ["Limits:ChannelBurst"] = "1000" });
        builder.Configuration.AddInMemoryCollection(isRegistered ? [] : Loopback(connector.Port));
        builder.Configuration.AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value)));
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton<TimeProvider>(time);
        builder.AddConversations();
        builder.AddStorage();
        builder.Services.AddSingleton<IKnowledge>(knowledge.Asking.Store);
        builder.Services.AddSingleton(knowledge.Asking.Assistant);
        builder.Services.AddSingleton<Responder>();
        builder.AddTeams();
        change?.Invoke(builder.Services);
        var app = builder.Build();
        app.MapTeams();
        await app.StartAsync();
        return new TeamsBot(app, connector, time);
    }

    /// <summary>A message as Teams posts it, from somebody in a chat of one's own.</summary>
    public string Message(string id, string text, string conversation = "a:chat", string more = "") => string.Create(
        CultureInfo.InvariantCulture,
        $$"""{"type":"message","id":"{{id}}","text":{{JsonSerializer.Serialize(text)}},"channelId":"msteams","serviceUrl":"{{Connector.ServiceUrl}}","from":{"id":"29:{{conversation}}","name":"Kim"},"recipient":{"id":"28:bot","name":"CareerBot"},"conversation":{"id":"{{conversation}}","conversationType":"personal","tenantId":"tenant-1"}{{more}}}""");

    public async Task<HttpResponseMessage> PostAsync(string activity, string? token = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new StringContent(activity, Encoding.UTF8, "application/json") };
        if (token is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await Client.SendAsync(request);
    }

    /// <summary>Posts, and waits for what is said to it.</summary>
    public async Task<ConnectorCall> AskAsync(string id, string activity)
    {
        using var response = await PostAsync(activity);
        response.EnsureSuccessStatusCode();
        await Until.TrueAsync(() => Connector.RepliesTo(id).Count > 0);
        return Assert.Single(Connector.RepliesTo(id));
    }

    /// <summary>As somebody sets it who tries the bot out.</summary>
    private static Dictionary<string, string?> Loopback(int connector) => new()
    {
        ["Teams:AllowAnonymousLoopback"] = "true",
        ["Teams:LoopbackPort"] = "0",
        ["Teams:LoopbackServicePorts:0"] = connector.ToString(CultureInfo.InvariantCulture),
    };

    public async ValueTask DisposeAsync()
    {
        // First the connector: calls that it never answers would otherwise be waited for.
        Client.Dispose();
        await Connector.DisposeAsync();
        var stopping = _app.DisposeAsync().AsTask();

        // A reply that was begun while the connector went away may get no answer; its limit is by this clock, which nobody else moves any more.
        await Time.AdvanceUntilAsync(stopping, TimeSpan.FromSeconds(1));
    }
}
