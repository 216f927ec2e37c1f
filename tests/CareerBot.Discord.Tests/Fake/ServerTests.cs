using CareerBot.TestKit.Discord;

namespace CareerBot.Discord.Tests.Fake;

/// <summary>What people who look after a server set, over sockets and with a real store.</summary>
public sealed class ServerTests(ShippedKnowledge knowledge) : OverSockets(knowledge)
{
    [Fact]
    public async Task Threads_set_for_a_whole_server_are_started_in_each_of_its_channels_while_people_ask_there()
    {
        for (var round = 0; round < 5; round++)
        {
            // People who ask at the same moment may be answered in either way; who asks after "Saved" gets a thread.
            for (var i = 0; i < 10; i++) Discord.People.Mention("what skills does the job need", $"{100 + i}", $"{1000 + (round * 100) + i}");
            await SetAsync(("mode", "thread"));
            var questions = Enumerable.Range(0, 10).Select(i => (Channel: $"{100 + i}", Id: Discord.People.Mention("how much do they earn", $"{100 + i}", $"{1050 + (round * 100) + i}"))).ToArray();
            foreach (var (channel, id) in questions)
            {
                Assert.Equal(id, (await Discord.ReplyToAsync(id)).ChannelId);
                Assert.Equal(channel, Discord.Store.Threads[id]);
            }

            await SetAsync(("mode", "mention"));
        }
    }

    [Fact]
    public async Task A_channels_own_setting_wins_over_its_servers()
    {
        await SetAsync(("mode", "thread"));
        await SetAsync(("mode", "off"), ("channel", "12"));

        var kept = Discord.People.Mention("what skills does the job need", "12", "1");
        var threaded = Discord.People.Mention("what skills does the job need", "13", "1");
        var commanded = await Discord.People.Call("ask", Talk.Options(("question", "what skills does the job need")), "12", "1").SeenAsync();

        Assert.Equal(threaded, (await Discord.ReplyToAsync(threaded)).ChannelId);
        Assert.True(commanded.IsPrivate);
        Assert.Empty(Discord.Store.RepliesTo(kept));
    }

    [Fact]
    public async Task Who_may_not_manage_the_server_may_neither_set_nor_see_anything()
    {
        foreach (var subcommand in (string[])["settings", "status"])
        {
            var answer = await Discord.People.Call("careerbot", Talk.Subcommand(subcommand, ("mode", "off")), "10", "1").SeenAsync();
            Assert.Equal(Phrases.NotAllowed, answer.Content);
        }

        Assert.Equal("10", (await Discord.ReplyToAsync(Discord.People.Mention("what skills does the job need", "10", "1"))).ChannelId);
    }

    [Fact]
    public async Task Every_message_needs_an_intent_and_the_operator_is_told_so()
    {
        var answer = await SetAsync(("mode", "every"));

        Assert.Contains("Message Content", answer.Content, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_status_tells_the_knowledge_the_mode_and_what_was_done()
    {
        await Discord.ReplyToAsync(Discord.People.Mention("what skills does the job need", "10", "1"));

        var status = await Discord.People.Call("careerbot", Talk.Subcommand("status"), "10", "2", permissions: FakePeople.Managing).SeenAsync();

        Assert.Contains(Knowledge.Snapshot.Version[..12], status.Content, StringComparison.Ordinal);
        Assert.Contains("1 message answered", status.Content, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Commands_that_are_registered_are_not_written_again_by_the_next_start()
    {
        await Until.TrueAsync(() => Discord.Store.Commands.Count == 9);
        var written = Written();

        await using (await Bot.StartAsync(Discord, Knowledge)) await Until.TrueAsync(() => Discord.Calls.ByRoute["GET /applications/{application_id}/commands"] == 2);

        Assert.Equal(written, Written());
    }

    private async Task<FakePost> SetAsync(params (string Name, object Value)[] options)
    {
        var answer = await Discord.People.Call("careerbot", Talk.Subcommand("settings", options), "10", "9", permissions: FakePeople.Managing).SeenAsync();
        Assert.StartsWith("Saved.", answer.Content, StringComparison.Ordinal);
        return answer;
    }

    private int Written() => Discord.Calls.ByRoute.Where(call => call.Key.Contains("/commands", StringComparison.Ordinal) && !call.Key.StartsWith("GET", StringComparison.Ordinal)).Sum(call => call.Value);
}
