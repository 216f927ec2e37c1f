using System.Collections.Concurrent;
using System.Net;
using CareerBot.Knowledge;
using CareerBot.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace CareerBot.Tests.Web;

/// <summary>The health address before the guides are there; a loaded host is asked in <see cref="PageTests"/>.</summary>
public sealed class HealthEndpointTests
{
    [Fact]
    public async Task While_the_guides_are_loaded_the_host_is_not_ready_and_logs_no_failure()
    {
        using var knowledge = SomeKnowledge.Create();
        using var store = KnowledgeStore.Prepare(new KnowledgeOptions { Directory = knowledge.Directory, CacheDirectory = SomeKnowledge.CacheDirectory }, TimeProvider.System, NullLoggerFactory.Instance);
        using var logged = new Levels();
        await using var app = Build(store, logged);
        await app.StartAsync();
        using var client = new HttpClient(new SocketsHttpHandler()) { BaseAddress = new Uri(app.Urls.Single()) };

        using var loading = await client.GetAsync(new Uri(HealthEndpoint.Path, UriKind.Relative));
        store.Reload();
        using var loaded = await client.GetAsync(new Uri(HealthEndpoint.Path, UriKind.Relative));

        Assert.Equal((HttpStatusCode.ServiceUnavailable, HealthEndpoint.Loading), (loading.StatusCode, await loading.Content.ReadAsStringAsync()));
        Assert.Equal((HttpStatusCode.OK, "Healthy"), (loaded.StatusCode, await loaded.Content.ReadAsStringAsync()));
        Assert.DoesNotContain(logged.Seen, level => level >= LogLevel.Warning);
    }

    [Fact]
    public async Task Guides_that_are_gone_and_a_folder_that_is_gone_leave_the_host_degraded_and_serving()
    {
        using var knowledge = SomeKnowledge.Create();
        using var store = KnowledgeStore.Prepare(
            new KnowledgeOptions { Directory = knowledge.Directory, CacheDirectory = SomeKnowledge.CacheDirectory },
            TimeProvider.System,
            NullLoggerFactory.Instance);
        using var logged = new Levels();
        await using var app = Build(store, logged);
        await app.StartAsync();
        using var client = new HttpClient(new SocketsHttpHandler()) { BaseAddress = new Uri(app.Urls.Single()) };
        store.Reload();

        var guides = Path.Join(knowledge.Directory, "guides");
        Directory.Move(guides, Path.Join(knowledge.Directory, ".away"));
        store.Reload();
        var emptied = await HealthAsync(client);
        Directory.Move(Path.Join(knowledge.Directory, ".away"), guides);
        store.Reload();
        var restored = await HealthAsync(client);
        Directory.Move(knowledge.Directory, $"{knowledge.Directory}.away");
        store.Reload();
        var gone = await HealthAsync(client);
        Directory.Move($"{knowledge.Directory}.away", knowledge.Directory);

        Assert.Equal(
            [(HttpStatusCode.OK, "Degraded"), (HttpStatusCode.OK, "Healthy"), (HttpStatusCode.OK, "Degraded")],
            [emptied, restored, gone]);
        Assert.NotNull(store.FindGuide(Some.GuideId));
    }

    private static async Task<(HttpStatusCode Code, string State)> HealthAsync(HttpClient client)
    {
        using var response = await client.GetAsync(new Uri(HealthEndpoint.Path, UriKind.Relative));
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    private static WebApplication Build(KnowledgeStore store, Levels logged)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders().AddProvider(logged);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton(store);
        builder.Services.AddHealthChecks().AddCheck<KnowledgeHealth>("knowledge");
        var app = builder.Build();
        app.MapHealth();
        return app;
    }

    /// <summary>How bad what was logged is.</summary>
    private sealed class Levels : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<LogLevel> Seen { get; } = new();

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => Seen.Enqueue(logLevel);

        public void Dispose()
        {
        }
    }
}
