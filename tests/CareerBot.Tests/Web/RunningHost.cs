using CareerBot.Knowledge;
using CareerBot.Teams.Loopback;
using CareerBot.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace CareerBot.Tests.Web;

/// <summary>The real host on a free port of this machine.</summary>
public sealed class RunningHost : IAsyncLifetime
{
    /// <summary>Where no classifier is kept yet, one is trained: that takes a busy machine a while.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    private readonly SomeKnowledge _knowledge;
    private readonly Dictionary<string, string?> _settings;
    private WebApplication? _app;

    public RunningHost()
        : this(SomeKnowledge.Create(), [])
    {
    }

    private RunningHost(SomeKnowledge knowledge, Dictionary<string, string?> settings)
    {
        _knowledge = knowledge;
        _settings = new Dictionary<string, string?>
        {
            ["urls"] = "http://127.0.0.1:0",
            ["Knowledge:Directory"] = knowledge.Directory,
            ["Knowledge:CacheDirectory"] = SomeKnowledge.CacheDirectory,
            ["Knowledge:Watch"] = "false",
            ["Storage:Path"] = ":memory:",
            ["Charts:Key"] = "a key for tests, the same in every run",
            ["Web:QuestionsPerMinute"] = "100000",
            ["Teams:LoopbackPort"] = "0",
        };
        foreach (var (name, value) in settings)
        {
            _settings[name] = value;
        }
    }

    public HttpClient Client { get; } = new(new SocketsHttpHandler());

    public Uri Url => Client.BaseAddress ?? throw new InvalidOperationException("The host is not started.");

    /// <summary>Where activities are taken without credentials; only with "Teams:AllowAnonymousLoopback".</summary>
    public Uri LoopbackUrl => _app?.Services.GetRequiredService<LoopbackListener>().Address ?? throw new InvalidOperationException("Nothing listens for this machine.");

    internal static async Task<RunningHost> StartAsync(SomeKnowledge knowledge, Dictionary<string, string?> settings)
    {
        var host = new RunningHost(knowledge, settings);
        await host.InitializeAsync();
        return host;
    }

    public async Task InitializeAsync()
    {
        _app = WebHost.Build(_settings);
        await _app.StartAsync();
        Client.BaseAddress = new Uri(_app.Urls.Single());

        // The host listens at once and answers 503 until the knowledge is loaded; the first time that trains the topic classifier.
        await _app.Services.GetRequiredService<KnowledgeStore>().Loaded.WaitAsync(Patience);
    }

    /// <summary>As at a signal to end.</summary>
    public Task StopAsync() => _app?.StopAsync() ?? Task.CompletedTask;

    public async Task DisposeAsync()
    {
        Client.Dispose();
        if (_app is not null) await _app.DisposeAsync();
        _knowledge.Dispose();
    }
}

[CollectionDefinition(Name)]
public sealed class RunningHostTests : ICollectionFixture<RunningHost>
{
    public const string Name = "running host";
}
