using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CareerBot.TestKit.Discord;

/// <summary>
/// A Discord of one's own on the loopback interface: the gateway over real web sockets and the API over real HTTP. It checks every body
/// against the published specification, and things go wrong on it as often as told.
/// </summary>
public sealed class FakeDiscord : IAsyncDisposable
{
    private readonly WebApplication _app;

    private FakeDiscord(WebApplication app, FakeDiscordSettings settings, int seed)
    {
        _app = app;
        Settings = settings;
        Faults = new FakeFaults(seed);
        var ids = new Snowflakes(TimeProvider.System);
        Gateway = new FakeGateway(settings, Faults);
        Store = new FakeStore();
        Calls = new FakeCalls(settings, Faults);
        People = new FakePeople(settings, Gateway, Store, ids);
        Api = new FakeApi(this, ids);
    }

    public FakeDiscordSettings Settings { get; }

    public FakeFaults Faults { get; }

    public FakeGateway Gateway { get; }

    /// <summary>What the bot has said and registered.</summary>
    public FakeStore Store { get; }

    /// <summary>What the bot has called, and what was wrong with it.</summary>
    public FakeCalls Calls { get; }

    /// <summary>What people do.</summary>
    public FakePeople People { get; }

    /// <summary>For "Discord:ApiUrl".</summary>
    public string ApiUrl => $"{Address}/api/v10";

    /// <summary>For "Discord:GatewayUrl".</summary>
    public string GatewayUrl => $"{Address.Replace("http://", "ws://", StringComparison.Ordinal)}/gateway";

    internal FakeApi Api { get; }

    private string Address => _app.Urls.First();

    public static async Task<FakeDiscord> StartAsync(FakeDiscordSettings? settings = null, int seed = 1)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        var discord = new FakeDiscord(app, settings ?? new FakeDiscordSettings(), seed);
        app.UseWebSockets();
        app.Map("/gateway", discord.AcceptAsync);
        app.Map("/resume", discord.AcceptAsync);
        discord.Api.Map(app);
        await app.StartAsync();
        discord.Gateway.ResumeUrl = discord.GatewayUrl.Replace("/gateway", "/resume", StringComparison.Ordinal);
        return discord;
    }

    public async ValueTask DisposeAsync()
    {
        Gateway.DropAll();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(2));
        await _app.StopAsync(patience.Token);
        await _app.DisposeAsync();
    }

    private async Task AcceptAsync(HttpContext context)
    {
        if (!context.WebSockets.IsWebSocketRequest)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        using var line = new FakeLine(socket, context.Request.Query["compress"] == "zlib-stream", Faults);
        await Gateway.ServeAsync(line, context.Request.Headers.UserAgent.ToString(), isResume: context.Request.Path == "/resume", context.RequestAborted);
    }
}
