using CareerBot.TestKit.Discord;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CareerBot.Discord.Tests.Fake;

/// <summary>A server that forbids the bot to write harms nobody else.</summary>
public sealed class ForbiddenServerTests(ShippedKnowledge knowledge) : IClassFixture<ShippedKnowledge>
{
    private const string Forbidding = "900000000000000007";

    private const string Own = "900000000000000001";

    [Fact]
    public async Task A_thousand_questions_where_writing_is_forbidden_cost_a_few_calls_and_silence_nobody()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = await Bot.StartAsync(discord, knowledge);
        discord.Faults.Refuses["7"] = new FakeRefusal(403, 50013);

        for (var number = 0; number < 1_000; number++) discord.People.Mention("what skills does the job need", $"7{number % 10}", $"{1_000 + (number / 10)}", server: Forbidding);
        await Until.TrueAsync(() => bot.Warnings.Count(line => line.Contains(Forbidding, StringComparison.Ordinal)) == 10);

        var answer = await discord.ReplyToAsync(discord.People.Mention("what skills does the job need", "10", "5"));
        var help = await discord.People.Call("help", "[]", "71", "6").SeenAsync();
        Assert.Equal(System.Text.Json.JsonValueKind.Object, answer.Embed.ValueKind);
        Assert.Equal(Phrases.Help, help.Content);

        // Each channel costs an embed and its plain text; what was asked there besides is let be.
        Assert.InRange(discord.Calls.Refused, 10, 20);
        var health = await bot.HealthAsync();
        Assert.Equal((HealthStatus.Degraded, HealthStatus.Healthy), (health.Entries["discord-sending"].Status, health.Entries["inboxes"].Status));
        Assert.All(["71", "50013", "Send Messages"], part => Assert.Contains(bot.Warnings, line => line.Contains(Forbidding, StringComparison.Ordinal) && line.Contains(part, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Not_even_a_server_with_hundreds_of_such_channels_costs_more_than_its_share()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = await Bot.StartAsync(discord, knowledge);
        var known = await discord.ReplyToAsync(discord.People.Mention("what skills does the job need", "10", "5", server: Forbidding));
        discord.Faults.Refuses["7"] = new FakeRefusal(403, 50013);

        for (var number = 0; number < 400; number++) discord.People.Mention("what skills does the job need", $"7{number:000}", $"{1_000 + number}", server: Forbidding);
        await discord.ReplyToAsync(discord.People.Mention("what skills does the job need", "20", "6"));
        await discord.ReplyToAsync(discord.People.Mention("what skills does the job need", "10", "7", server: Forbidding));

        Assert.NotNull(known);
        Assert.InRange(discord.Calls.Refused, 1, 100);
    }

    [Fact]
    public async Task Whoever_manages_the_server_sees_where_and_why_and_once_it_is_mended_the_bot_answers_again()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = await Bot.StartAsync(discord, knowledge);
        discord.Faults.Refuses["7"] = new FakeRefusal(403, 50001);
        discord.People.Mention("what skills does the job need", "71", "5");
        await Until.TrueAsync(() => discord.Calls.Refused == 1 && bot.Warnings.Count > 0);

        var status = await discord.People.Call("careerbot", Talk.Subcommand("status"), "10", "1", permissions: FakePeople.Managing).SeenAsync();
        Assert.Contains("50001", status.Content, StringComparison.Ordinal);
        Assert.Contains("View Channel", status.Content, StringComparison.Ordinal);

        discord.Faults.Refuses.Clear();
        discord.Gateway.Dispatch(0, "GUILD_ROLE_UPDATE", $$"""{"guild_id":"{{Own}}","role":{"id":"1","name":"CareerBot"} }""");
        await discord.ReplyToAsync(discord.People.Mention("what skills does the job need", "71", "6"));
        Assert.Equal(1, discord.Calls.Refused);
    }

    [Theory]
    [InlineData(403, 160002, null)]
    [InlineData(400, 160002, null)]
    [InlineData(400, 50035, """{"message_reference":{"_errors":[{"code":"REPLIES_UNKNOWN_MESSAGE","message":"Unknown message"}]}}""")]
    public async Task Where_no_reply_may_point_at_its_question_it_is_said_without(int status, int code, string? errors)
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = await Bot.StartAsync(discord, knowledge);
        discord.Faults.Refuses["7"] = new FakeRefusal(status, code, (body, files) => body.TryGetProperty("message_reference", out _)) { Errors = errors };

        var first = await discord.ReplyToAsync(discord.People.Mention("what skills does the job need", "71", "5"));

        Assert.Equal(System.Text.Json.JsonValueKind.Object, first.Embed.ValueKind);
        await discord.ReplyToAsync(discord.People.Mention("what skills does the job need", "71", "6"));
        Assert.Equal(errors is null ? 1 : 2, discord.Calls.Refused);
    }

    [Theory]
    [InlineData(413, 40005)]
    [InlineData(413, 0)]
    [InlineData(400, 50035)]
    [InlineData(403, 50013)]
    public async Task Where_no_file_is_taken_the_answer_goes_without_its_picture(int status, int code)
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = await Bot.StartAsync(discord, knowledge);
        discord.Faults.Refuses["7"] = new FakeRefusal(status, code, (_, files) => files.Count > 0) { Errors = """{"files":{"_errors":[]}}""" };

        var answer = await discord.ReplyToAsync(discord.People.Mention("registered nurse salary in texas", "71", "5"));

        Assert.Equal(System.Text.Json.JsonValueKind.Object, answer.Embed.ValueKind);
        Assert.False(answer.Embed.TryGetProperty("image", out _));
        Assert.False(answer.Body.TryGetProperty("attachments", out _));
        Assert.Equal(1, discord.Calls.Refused);
    }
}
