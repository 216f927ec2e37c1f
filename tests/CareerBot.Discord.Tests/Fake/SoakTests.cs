using System.Text.Json;
using CareerBot.TestKit.Discord;

namespace CareerBot.Discord.Tests.Fake;

/// <summary>The whole adapter against a Discord on which everything goes wrong; the long version is "discord-soak" of the benchmarks.</summary>
public sealed class SoakTests(ShippedKnowledge knowledge) : IClassFixture<ShippedKnowledge>
{
    [Fact]
    public async Task Whatever_goes_wrong_each_question_is_answered_exactly_once()
    {
        // What took longer than three seconds because the line was cut or the machine busy is still to be answered once; the long version counts it.
        await using var discord = await FakeDiscord.StartAsync(
            new FakeDiscordSettings { Shards = 4, HeartbeatInterval = TimeSpan.FromSeconds(1), CallsPerBucket = 50 });
        await using var bot = await Bot.StartAsync(discord, knowledge);

        var report = await new FakeSoak(discord, new SoakPlan { Questions = 500, Channels = 100, Patience = TimeSpan.FromMinutes(5) }).RunAsync(CancellationToken.None);

        Assert.Empty(report.Problems);
        Assert.Equal((500, 0, 0, 0), (report.Messages + report.Interactions, report.Unanswered, report.AnsweredTwice, report.Strays));
        Assert.Empty(report.Notices);
        Assert.Equal(0, report.Hammered);
        Assert.InRange(report.Troubles, 1, int.MaxValue);
    }

    [Fact]
    public async Task Every_command_is_one_that_Discord_takes()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = await Bot.StartAsync(discord, knowledge);

        await Until.TrueAsync(() => !discord.Store.Commands.IsEmpty || !discord.Calls.Problems.IsEmpty);

        Assert.Empty(discord.Calls.Problems);
        Assert.Contains("ask", discord.Store.Commands.Values.Select(command => command.GetProperty("name").GetString()));
    }

    [Fact]
    public async Task A_mention_a_whisper_and_a_command_are_answered_with_bodies_that_Discord_takes()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = await Bot.StartAsync(discord, knowledge);

        var mention = discord.People.Mention("what skills does the job need", "10", "20");
        var whisper = discord.People.Whisper("how much do medical records technicians earn", "11", "21");
        var call = discord.People.Call("ask", """[{"name":"question","type":3,"value":"what is the job outlook"}]""", "12", "22");
        await Until.TrueAsync(() => discord.People.Answered == 3);

        Assert.Empty(discord.Calls.Problems);
        Assert.Single(discord.Store.RepliesTo(mention));
        Assert.Single(discord.Store.RepliesTo(whisper));
        Assert.Equal(4, call.Callback?.GetProperty("type").GetInt32());
        Assert.All([discord.Store.RepliesTo(mention)[0].Body, discord.Store.RepliesTo(whisper)[0].Body, call.Callback?.GetProperty("data")], body => Assert.Equal("[]", PingsOf(body)));
    }

    private static string? PingsOf(JsonElement? body) => body?.GetProperty("allowed_mentions").GetProperty("parse").GetRawText();
}
