using System.Globalization;
using CareerBot.TestKit.Teams;

namespace CareerBot.Teams.Tests.Host;

/// <summary>Conversations whose replies the connector is slow to take: they hold up nobody else, and keep their order.</summary>
public sealed class SlowReplyTests(ShippedKnowledge knowledge) : IClassFixture<ShippedKnowledge>, IAsyncLifetime
{
    private const int Workers = 4;

    /// <summary>More than a worker waits, and less than a try may take.</summary>
    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(5);

    private TeamsBot? _bot;
    private TimeSpan _passed;

    private TeamsBot Bot => _bot ?? throw new InvalidOperationException("The bot has not been started.");

    public async Task InitializeAsync() => _bot = await TeamsBot.StartAsync(knowledge, change: null, ("Teams:Workers", Workers.ToString(CultureInfo.InvariantCulture)));

    public async Task DisposeAsync() => await Bot.DisposeAsync();

    [Fact]
    public async Task As_many_of_them_as_there_are_workers_hold_up_nobody_else()
    {
        await SilenceAsync(Workers);

        await PostAsync("other", "a:other");
        await PassAsync(() => Bot.Connector.RepliesTo("other").Count == 1);

        Assert.Single(Bot.Connector.Shown);
    }

    [Fact]
    public async Task What_is_asked_next_in_such_a_conversation_is_answered_after_it()
    {
        await SilenceAsync(1);
        await PostAsync("next", "a:slow-0");
        await PostAsync("other", "a:other");
        await PassAsync(() => Bot.Connector.RepliesTo("other").Count == 1);
        Assert.Empty(Bot.Connector.RepliesTo("next"));

        // The silent call is given up after ten seconds.
        await Until.TrueAsync(() =>
        {
            Bot.Time.Advance(TimeSpan.FromSeconds(1));
            return Bot.Connector.RepliesTo("next").Count == 1;
        });
    }

    /// <summary>So many conversations wait for a connector that says nothing.</summary>
    private async Task SilenceAsync(int conversations)
    {
        Bot.Connector.Faults.Next([.. Enumerable.Repeat(ConnectorFault.Silence, conversations)]);
        for (var number = 0; number < conversations; number++) await PostAsync($"slow-{number}", $"a:slow-{number}");
        await Until.TrueAsync(() => Bot.Connector.Calls.Count == conversations);
    }

    private async Task PostAsync(string id, string conversation)
    {
        using var response = await Bot.PostAsync(Bot.Message(id, "hello", conversation));
        response.EnsureSuccessStatusCode();
    }

    /// <summary>Moves the clock on while it must, but never so far that a silent call is given up.</summary>
    private Task PassAsync(Func<bool> condition) => Until.TrueAsync(() =>
    {
        if (_passed < Enough)
        {
            Bot.Time.Advance(TimeSpan.FromSeconds(0.1));
            _passed += TimeSpan.FromSeconds(0.1);
        }

        return condition();
    });
}
