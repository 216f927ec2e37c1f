using System.Globalization;

namespace CareerBot.Tests.Web;

/// <summary>A host behind a trusted proxy that lets nobody ask much; each test calls from addresses of its own.</summary>
public sealed class LimitedHost : IAsyncLifetime
{
    public const string Name = "limited host";

    public const int PerVisitor = 2;

    public const int PerAddress = 4;

    private RunningHost? _host;

    public RunningHost Host => _host ?? throw new InvalidOperationException("The host has not been started.");

    public async Task InitializeAsync() => _host = await RunningHost.StartAsync(SomeKnowledge.Create(), new()
    {
        ["Teams:AllowAnonymousLoopback"] = "true",
        ["Web:TrustedProxies:0"] = "127.0.0.1",
        ["Web:QuestionsPerMinute"] = PerVisitor.ToString(CultureInfo.InvariantCulture),
        ["Web:QuestionsPerMinuteAndAddress"] = PerAddress.ToString(CultureInfo.InvariantCulture),
    });

    public Task DisposeAsync() => Host.DisposeAsync();
}

[CollectionDefinition(LimitedHost.Name)]
public sealed class LimitedHostTests : ICollectionFixture<LimitedHost>;
