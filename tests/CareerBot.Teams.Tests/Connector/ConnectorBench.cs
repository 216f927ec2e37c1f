using CareerBot.Teams.Activities;
using CareerBot.Teams.Connector;
using CareerBot.TestKit.Teams;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CareerBot.Teams.Tests.Connector;

/// <summary>The connector client as the host wires it, in front of a connector on this machine.</summary>
internal sealed class ConnectorBench : IAsyncDisposable
{
    /// <summary>A port at which nobody listens, and where replies may go all the same.</summary>
    public const int DeadPort = 1;

    private readonly ServiceProvider _services;

    private ConnectorBench(FakeConnector fake, HastyTime time, Action<IServiceCollection>? change, TeamsOptions options)
    {
        (Fake, Time) = (fake, time);
        foreach (var port in new[] { fake.Port, DeadPort }) options.LoopbackServicePorts.Add(port);
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<TimeProvider>(time);
        services.AddSingleton(Options.Create(options));
        services.AddTeamsConnector(new Random(1).NextDouble);
        change?.Invoke(services);
        _services = services.BuildServiceProvider();
    }

    public FakeConnector Fake { get; }

    public HastyTime Time { get; }

    public IConnector Client => _services.GetRequiredService<IConnector>();

    /// <summary>An answer as simple as can be.</summary>
    public static OutgoingActivity Answer => new() { Text = "Patience with slow dough", TextFormat = "markdown" };

    public static async Task<ConnectorBench> StartAsync(TeamsOptions? options = null, Action<IServiceCollection>? change = null)
    {
        var time = new HastyTime();
        return new ConnectorBench(await FakeConnector.StartAsync(time), time, change, options ?? new TeamsOptions());
    }

    /// <summary>A question from a channel's thread, whose id must be escaped.</summary>
    public TeamsActivity Question(string id = "activity-1", bool isTargeted = false) => new()
    {
        Type = ActivityTypes.Message,
        Id = id,
        ServiceUrl = Fake.ServiceUrl,
        ChannelId = "msteams",
        From = new ChannelAccount { Id = "29:student", Name = "Kim" },
        Recipient = new ChannelAccount { Id = "28:bot", Name = "CareerBot", IsTargeted = isTargeted ? true : null },
        Conversation = new ConversationAccount { Id = "19:team@thread.tacv2;messageid=1795420492637", ConversationType = "channel", IsGroup = true },
        Text = "what skills does a baker need",
    };

    public Task<string?> ReplyAsync(string id = "activity-1") => Client.ReplyAsync(Question(id), Answer, CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await Fake.DisposeAsync();
    }
}
