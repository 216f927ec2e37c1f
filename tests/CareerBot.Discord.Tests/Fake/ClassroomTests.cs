using System.Text.RegularExpressions;
using CareerBot.TestKit.Discord;

namespace CareerBot.Discord.Tests.Fake;

/// <summary>
/// A class that asks at once, on a Discord that takes five messages in five seconds in each channel, as the real one does.
/// </summary>
public sealed partial class ClassroomTests(ShippedKnowledge knowledge) : IClassFixture<ShippedKnowledge>
{
    private static readonly (string, string)[] AsShipped = [("Limits:ChannelPerMinute", "60"), ("Limits:ChannelBurst", "60")];

    // <@80351110224678912>
    [GeneratedRegex(@"<@(\d+)>", RegexOptions.CultureInvariant)]
    private static partial Regex Named { get; }

    [Fact]
    public async Task Sixty_people_in_one_channel_all_get_something_and_nobody_in_another_server_waits_for_them()
    {
        await using var discord = await FakeDiscord.StartAsync(new FakeDiscordSettings { CallsPerBucket = 5, LimitWindow = TimeSpan.FromSeconds(5) });
        await using var bot = await Bot.StartAsync(discord, knowledge, AsShipped);

        var asked = Enumerable.Range(0, 60).Select(person => (User: User(person), Id: discord.People.Mention("what skills does the job need", "10", User(person)))).ToArray();
        var other = discord.People.Mention("what skills does the job need", "20", User(99), server: "900000000000000002");
        await Until.TrueAsync(() => discord.Store.RepliesTo(other).Count > 0);

        // The rest of the class is still to be answered then: five at once, and perhaps five more.
        Assert.InRange(asked.Count(question => discord.Store.RepliesTo(question.Id).Count > 0), 0, 15);
        await UntilAllHeardAsync(discord, asked, TimeSpan.FromMinutes(3));
        Assert.InRange(asked.Count(question => discord.Store.RepliesTo(question.Id).Any(reply => reply.Post.Embed.ValueKind == System.Text.Json.JsonValueKind.Object)), 55, 60);
        Assert.Equal((0, 0), (discord.Calls.Limited, discord.Calls.Hammered));
        Assert.Empty(discord.Calls.Problems);
    }

    [Fact]
    public async Task Whoever_is_one_too_many_is_told_so_together_with_the_others_in_a_few_messages()
    {
        await using var discord = await FakeDiscord.StartAsync(new FakeDiscordSettings { CallsPerBucket = 5, LimitWindow = TimeSpan.FromMilliseconds(500) });
        await using var bot = await Bot.StartAsync(discord, knowledge, AsShipped);

        var asked = Enumerable.Range(0, 150).Select(person => (User: User(person), Id: discord.People.Mention("what skills does the job need", "10", User(person)))).ToArray();

        await UntilAllHeardAsync(discord, asked, TimeSpan.FromMinutes(2));
        var notices = discord.Store.Messages.Values.Where(message => Named.IsMatch(message.Post.Content)).ToArray();
        Assert.InRange(notices.Length, 1, 20);
        Assert.All(notices, notice => Assert.Equal("""{"parse":[]}""", notice.Post.AllowedMentions));
        Assert.Empty(discord.Calls.Problems);
    }

    [Fact]
    public async Task A_class_that_asks_where_threads_are_set_is_answered_in_threads_and_nobody_else_waits_for_them()
    {
        await using var discord = await FakeDiscord.StartAsync(new FakeDiscordSettings { CallsPerBucket = 5, LimitWindow = TimeSpan.FromSeconds(1) });
        await using var bot = await Bot.StartAsync(discord, knowledge, AsShipped);
        await discord.People.Call("careerbot", Talk.Subcommand("settings", ("mode", "thread")), "10", "1", permissions: FakePeople.Managing).SeenAsync();

        var asked = Enumerable.Range(0, 30).Select(person => discord.People.Mention("what skills does the job need", "10", User(person))).ToArray();
        var other = discord.People.Mention("what skills does the job need", "20", User(99), server: "900000000000000002");
        await Until.TrueAsync(() => discord.Store.RepliesTo(other).Count > 0);

        Assert.InRange(discord.Store.Threads.Count, 0, 15);
        await Until.TrueAsync(() => asked.All(question => discord.Store.Messages.Values.Any(message => message.ChannelId == question)));
        Assert.Equal(30, discord.Store.Threads.Count);
        Assert.Empty(discord.Calls.Problems);
    }

    private static string User(int person) => $"8035111022467{person:0000}";

    /// <summary>Each of them has a reply of their own or is named in a message for several.</summary>
    private static async Task UntilAllHeardAsync(FakeDiscord discord, (string User, string Id)[] asked, TimeSpan patience)
    {
        using var limit = new CancellationTokenSource(patience);
        while (Unheard(discord, asked) is { Length: > 0 } unheard)
        {
            if (limit.IsCancellationRequested) Assert.Fail($"{unheard.Length} people got nothing.");
            await Task.Delay(TimeSpan.FromMilliseconds(50), CancellationToken.None);
        }
    }

    private static string[] Unheard(FakeDiscord discord, (string User, string Id)[] asked)
    {
        var messages = discord.Store.Messages.Values.ToArray();
        var replied = messages.Select(message => message.RepliesTo).ToHashSet();
        var named = messages.SelectMany(message => Named.Matches(message.Post.Content)).Select(match => match.Groups[1].Value).ToHashSet();
        return [.. asked.Where(question => !replied.Contains(question.Id) && !named.Contains(question.User)).Select(question => question.User)];
    }
}
