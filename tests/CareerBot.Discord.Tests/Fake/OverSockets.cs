using CareerBot.TestKit.Discord;

namespace CareerBot.Discord.Tests.Fake;

/// <summary>A Discord of its own and a bot connected to it for each test; whatever the bot did wrong on the wire fails the test at its end.</summary>
public abstract class OverSockets(ShippedKnowledge knowledge) : IClassFixture<ShippedKnowledge>, IAsyncLifetime
{
    private FakeDiscord? _discord;

    private Bot? _bot;

    private protected FakeDiscord Discord => _discord ?? throw new InvalidOperationException("Not started.");

    private protected ShippedKnowledge Knowledge => knowledge;

    public async Task InitializeAsync()
    {
        _discord = await FakeDiscord.StartAsync();
        _bot = await Bot.StartAsync(_discord, knowledge);
    }

    public async Task DisposeAsync()
    {
        if (_bot is not null) await _bot.DisposeAsync();
        Assert.Empty(Discord.Calls.Problems);
        await Discord.DisposeAsync();
    }

    /// <summary>Ends the bot and starts another, as a new version would be.</summary>
    private protected async Task RestartAsync()
    {
        if (_bot is not null) await _bot.DisposeAsync();
        _bot = await Bot.StartAsync(Discord, knowledge);
    }
}
