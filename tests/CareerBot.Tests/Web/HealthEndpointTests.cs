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
