using CareerBot.Conversations.Inbox;
using CareerBot.Teams.Activities;
using Microsoft.Extensions.DependencyInjection;

namespace CareerBot.Teams.Tests.Host;

/// <summary>Whoever asks too much waits; whoever needs help does not.</summary>
public sealed class LimitTests(ShippedKnowledge knowledge) : IClassFixture<ShippedKnowledge>
{
    [Fact]
    public async Task Whoever_needs_help_gets_it_however_much_was_asked()
    {
        await using var bot = await TeamsBot.StartAsync(knowledge, change: null, ("Limits:UserPerMinute", "1"), ("Limits:UserBurst", "1"));

        await bot.AskAsync("1", bot.Message("1", "what does a nurse do"));
        var refused = await bot.AskAsync("2", bot.Message("2", "what does a nurse do"));
        var helped = await bot.AskAsync("3", bot.Message("3", "i want to kill myself"));

        Assert.Contains("Please ask again in", refused.Text, StringComparison.Ordinal);
        Assert.Contains("988", helped.Body.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_asked_what_took_too_long_is_told_so()
    {
        await using var bot = await TeamsBot.StartAsync(knowledge);
        var handler = bot.Services.GetRequiredService<ITurnHandler<TeamsActivity>>();
        var asked = System.Text.Json.JsonSerializer.Deserialize(bot.Message("7", "what does a nurse do"), ActivityJson.Default.TeamsActivity) ?? throw new InvalidOperationException("It is no activity.");

        await handler.TellTimedOutAsync(asked, CancellationToken.None);

        Assert.Equal(Phrases.TookTooLong, Assert.Single(bot.Connector.RepliesTo("7")).Text);
        Assert.Equal(new TurnOrigin("7", "conversation a:chat"), handler.OriginOf(asked));
    }

    [Fact]
    public async Task The_inbox_is_among_those_whose_state_is_looked_at()
    {
        await using var bot = await TeamsBot.StartAsync(knowledge);

        Assert.Equal(nameof(TeamsActivity), Assert.Single(bot.Services.GetServices<IInboxState>()).Name);
    }
}
