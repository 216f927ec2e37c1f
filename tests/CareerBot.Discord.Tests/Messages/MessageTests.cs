using System.Net;
using CareerBot.Conversations.Memory;
using CareerBot.Discord.Gateway;
using CareerBot.Discord.Rest;
using CareerBot.Discord.Tests.Answering;
using Microsoft.Extensions.DependencyInjection;

namespace CareerBot.Discord.Tests.Messages;

/// <summary>Messages in, at most one message out.</summary>
public sealed class MessageTests(ShippedKnowledge knowledge) : IClassFixture<ShippedKnowledge>, IAsyncLifetime
{
    private const string MessageCreate = "MESSAGE_CREATE";

    private TestBot? _bot;

    private TestBot Bot => _bot ?? throw new InvalidOperationException("The bot has not been started.");

    public async Task InitializeAsync() => _bot = await TestBot.StartAsync(knowledge);

    public async Task DisposeAsync() => await Bot.DisposeAsync();

    [Fact]
    public async Task A_mention_is_answered_as_a_reply_that_pings_nobody()
    {
        await SayAsync(SomeMessage.Mention("what skills do i need", id: "11"));
        var call = Assert.Single(await Bot.Discord.WaitForMessagesAsync(1));
        Assert.Equal("11", call.RepliesTo);
        Assert.True(call.HasEmbeds);
        Assert.Equal("""{"parse":[]}""", call.Body.GetProperty("allowed_mentions").GetRawText());
        Assert.False(call.Body.GetProperty("message_reference").GetProperty("fail_if_not_exists").GetBoolean());
    }

    [Fact]
    public async Task A_question_delivered_twice_is_answered_once_and_by_nonce()
    {
        await SayAsync(SomeMessage.Mention("what skills do i need", id: "12"));
        await SayAsync(SomeMessage.Mention("what skills do i need", id: "12"));
        await SayAsync(SomeMessage.Mention("how much do they earn", id: "13"));
        var calls = await Bot.Discord.WaitForMessagesAsync(2);
        Assert.Equal(["12", "13"], calls.Select(call => call.RepliesTo));
        Assert.All(calls, call => Assert.True(call.HasEnforcedNonce));
        Assert.Equal("12", calls[0].Body.GetProperty("nonce").GetString());
    }

    [Fact]
    public async Task A_direct_message_needs_no_mention()
    {
        await SayAsync(SomeMessage.Of("what skills do i need", guild: null));
        Assert.True((await Bot.Discord.WaitForMessagesAsync(1))[0].HasEmbeds);
    }

    [Fact]
    public async Task A_reply_to_the_bot_needs_no_mention()
    {
        await SayAsync(SomeMessage.Of("what skills do i need", extra: $$""","referenced_message":{"id":"9","type":0,"author":{"id":"{{TestBot.Id}}","bot":true} }"""));
        Assert.True((await Bot.Discord.WaitForMessagesAsync(1))[0].HasEmbeds);
    }

    [Theory]
    [InlineData("""{"id":"5","bot":true}""", "")]
    [InlineData("""{"id":"77"}""", "")]
    [InlineData("""{"id":"5"}""", ""","webhook_id":"6" """)]
    [InlineData("""{"id":"5"}""", ""","type":7""")]
    public async Task Bots_webhooks_the_bot_itself_and_notices_are_not_answered(string author, string extra)
    {
        await SayAsync(SomeMessage.Of($"<@{TestBot.Id}> what skills do i need", id: "14", mentions: true, author: author, extra: extra));
        await NothingButAsync("15");
    }

    [Fact]
    public async Task People_talking_to_each_other_are_left_alone()
    {
        await SayAsync(SomeMessage.Of("what skills do i need", id: "16"));
        await NothingButAsync("17");
    }

    [Fact]
    public async Task Edits_are_not_looked_at()
    {
        Assert.False(Bot.Services.GetRequiredService<IGatewayDispatchHandler>().Wants("MESSAGE_UPDATE"));
        await Bot.DispatchAsync("MESSAGE_UPDATE", SomeMessage.Mention("what skills do i need", id: "18"));
        await NothingButAsync("19");
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"id":null}""")]
    [InlineData("""{"id":"1","author":"me","content":5}""")]
    public async Task An_event_that_is_not_as_documented_is_none(string data)
    {
        await Bot.DispatchAsync(MessageCreate, data);
        await Bot.DispatchAsync("INTERACTION_CREATE", data);
        await Bot.DispatchAsync("READY", data);
        await NothingButAsync("20");
    }

    [Fact]
    public async Task A_message_whose_text_is_kept_back_gets_a_hint()
    {
        await SayAsync(SomeMessage.Of(string.Empty, id: "21", mentions: true));
        Assert.Equal(Phrases.NoText, (await Bot.Discord.WaitForMessagesAsync(1))[0].Text);
    }

    [Fact]
    public async Task In_a_channel_of_questions_every_message_is_answered()
    {
        await SetAsync(ChannelMode.Every);
        await SayAsync(SomeMessage.Of("what skills do i need", id: "22"));
        Assert.Equal("22", (await Bot.Discord.WaitForMessagesAsync(1))[0].RepliesTo);
    }

    [Fact]
    public async Task There_one_hint_is_enough_for_a_while_and_people_may_reply_to_each_other()
    {
        await SetAsync(ChannelMode.Every);
        await SayAsync(SomeMessage.Of(string.Empty, id: "23"));
        await SayAsync(SomeMessage.Of(string.Empty, id: "24"));
        await SayAsync(SomeMessage.Of("thanks!", id: "25", extra: ""","referenced_message":{"id":"9","type":0,"author":{"id":"6"}}"""));
        await SayAsync(SomeMessage.Mention("what skills do i need", id: "26"));
        Assert.Equal(["23", "26"], (await Bot.Discord.WaitForMessagesAsync(2)).Select(call => call.RepliesTo));
    }

    [Fact]
    public async Task Where_it_is_off_the_bot_keeps_quiet()
    {
        await SetAsync(ChannelMode.Off);
        await SayAsync(SomeMessage.Mention("what skills do i need", id: "27"));
        await SayAsync(SomeMessage.Of("what skills do i need", id: "28", guild: null));
        Assert.Equal(["28"], (await Bot.Discord.WaitForMessagesAsync(1)).Select(call => call.RepliesTo));
    }

    [Fact]
    public async Task A_thread_is_started_where_the_channel_is_set_so()
    {
        await SetAsync(ChannelMode.Thread);
        await SayAsync(SomeMessage.Mention($"what skills do i need {new string('x', 300)}", id: "29"));
        var call = Assert.Single(await Bot.Discord.WaitForMessagesAsync(1));
        var thread = Assert.Single(Bot.Discord.Calls, thread => thread.Name == nameof(IDiscordRest.StartThreadAsync));
        Assert.InRange(thread.Body.GetProperty("name").GetString()?.Length ?? 0, 10, 100);
        Assert.Equal("thread-1", call.Target);
        Assert.Null(call.RepliesTo);
    }

    [Fact]
    public async Task Where_no_thread_can_be_started_the_channel_gets_the_answer()
    {
        await SetAsync(ChannelMode.Thread);
        Bot.Discord.Refuses = call => call.Name == nameof(IDiscordRest.StartThreadAsync) ? Refusal(HttpStatusCode.BadRequest, 160004) : null;
        await SayAsync(SomeMessage.Mention("what skills do i need", id: "30"));
        Assert.Equal("30", (await Bot.Discord.WaitForMessagesAsync(1))[0].RepliesTo);
    }

    [Fact]
    public async Task Without_the_right_to_send_embeds_the_answer_is_plain_text()
    {
        Bot.Discord.Refuses = call => call.HasEmbeds ? Refusal(HttpStatusCode.Forbidden, 50013) : null;
        await SayAsync(SomeMessage.Mention("what skills do i need", id: "31"));
        var calls = await Bot.Discord.WaitForMessagesAsync(2);
        Assert.False(calls[1].HasEmbeds);
        Assert.Contains("[1", calls[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_follow_up_is_understood_by_what_was_said_before()
    {
        await SayAsync(SomeMessage.Mention("how much does a medical records technician earn", id: "32"));
        await SayAsync(SomeMessage.Mention("and per hour?", id: "33"));
        var call = (await Bot.Discord.WaitForMessagesAsync(2))[1];
        Assert.Contains("an hour", call.Body.GetProperty("embeds")[0].GetProperty("description").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_flood_is_answered_by_one_request_to_wait()
    {
        await using var strict = await TestBot.StartAsync(knowledge, null, ("Limits:UserPerMinute", "1"), ("Limits:UserBurst", "1"));
        for (var i = 0; i < 6; i++) await strict.DispatchAsync(MessageCreate, SomeMessage.Mention("what skills do i need", id: $"4{i}"));
        await strict.DispatchAsync(MessageCreate, SomeMessage.Of("what skills do i need", id: "50", author: """{"id":"6"}""", guild: null));
        var calls = await strict.Discord.WaitForMessagesAsync(3);
        Assert.Single(calls, call => call.Text?.Contains("Please wait", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task Whoever_needs_help_gets_it_however_much_was_asked()
    {
        await using var strict = await TestBot.StartAsync(knowledge, null, ("Limits:UserPerMinute", "1"), ("Limits:UserBurst", "1"));
        foreach (var (id, text) in new[] { ("41", "what skills do i need"), ("42", "what skills do i need"), ("43", "i want to kill myself") }) await strict.DispatchAsync(MessageCreate, SomeMessage.Mention(text, id));

        var calls = await strict.Discord.WaitForMessagesAsync(3);

        Assert.Contains("988", calls.Single(call => call.RepliesTo == "43").Body.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task So_does_whoever_asks_by_a_command()
    {
        await using var strict = await TestBot.StartAsync(knowledge, null, ("Limits:UserPerMinute", "1"), ("Limits:UserBurst", "1"));
        await strict.SayAsync(SomeInteraction.Command("ask", ("question", "what skills do i need")));

        var refused = await strict.SayAsync(SomeInteraction.Command("ask", ("question", "what skills do i need")));
        var helped = await strict.SayAsync(SomeInteraction.Command("ask", ("question", "i want to kill myself")));

        Assert.Contains("Please wait", refused.Content, StringComparison.Ordinal);
        Assert.Contains("988", $"{helped.Content}{helped.Embeds?[0].Description}", StringComparison.Ordinal);
        Assert.True(helped.IsPrivate);
    }

    [Fact]
    public async Task A_channel_that_forbids_threads_is_asked_for_one_once_in_a_while()
    {
        await SetAsync(ChannelMode.Thread);
        Bot.Discord.Refuses = call => call.Name == nameof(IDiscordRest.StartThreadAsync) ? Refusal(HttpStatusCode.Forbidden, 50013) : null;
        await SayAsync(SomeMessage.Mention("what skills do i need", id: "35"));
        await Bot.Discord.WaitForMessagesAsync(1);
        await SayAsync(SomeMessage.Mention("what skills do i need", id: "36"));

        Assert.Equal(["35", "36"], (await Bot.Discord.WaitForMessagesAsync(2)).Select(call => call.RepliesTo));
        Assert.Single(Bot.Discord.Calls, call => call.Name == nameof(IDiscordRest.StartThreadAsync));
    }

    [Fact]
    public async Task A_channel_that_forbids_embeds_gets_text_at_once_the_next_time()
    {
        Bot.Discord.Refuses = call => call.HasEmbeds ? Refusal(HttpStatusCode.Forbidden, 50013) : null;
        await SayAsync(SomeMessage.Mention("what skills do i need", id: "37"));
        await Bot.Discord.WaitForMessagesAsync(2);
        await SayAsync(SomeMessage.Mention("what skills do i need", id: "38"));

        Assert.Equal([true, false, false], (await Bot.Discord.WaitForMessagesAsync(3)).Select(call => call.HasEmbeds));
    }

    [Fact]
    public async Task An_answer_to_an_interaction_whose_picture_is_refused_goes_without_it()
    {
        Bot.Discord.Refuses = call => call.Files.Count > 0 ? Refusal(HttpStatusCode.RequestEntityTooLarge, 40005) : null;
        await Bot.DispatchAsync("INTERACTION_CREATE", """{"id":"62","application_id":"77","type":2,"token":"t","channel_id":"6","user":{"id":"5"},"data":{"id":"1","name":"salary","type":1,"options":[{"type":3,"name":"occupation","value":"registered nurse"}]} }""");

        await Until.TrueAsync(() => Bot.Discord.Calls.Count(call => call.Name == nameof(IDiscordRest.RespondAsync)) == 2);

        var calls = Bot.Discord.Calls.Where(call => call.Name == nameof(IDiscordRest.RespondAsync)).ToArray();
        Assert.Equal([1, 0], calls.Select(call => call.Files.Count));
        Assert.DoesNotContain("attachment://", calls[1].Body.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Typing_is_not_shown_for_an_answer_that_is_there_at_once()
    {
        await SayAsync(SomeMessage.Mention("what skills do i need", id: "34"));
        await Bot.Discord.WaitForMessagesAsync(1);
        Assert.DoesNotContain(Bot.Discord.Calls, call => call.Name == nameof(IDiscordRest.TriggerTypingAsync));
    }

    [Fact]
    public async Task An_interaction_delivered_twice_is_answered_once()
    {
        const string Help = """{"id":"60","application_id":"77","type":2,"token":"t","guild_id":null,"channel_id":"6","user":{"id":"5"},"member":null,"data":{"id":"1","name":"help","type":1,"options":null}}""";
        await Bot.DispatchAsync("INTERACTION_CREATE", Help);
        await Bot.DispatchAsync("INTERACTION_CREATE", Help);

        // Another of the same conversation, so what came before has been dealt with.
        await Bot.DispatchAsync("INTERACTION_CREATE", Help.Replace("60", "61", StringComparison.Ordinal));
        await Until.TrueAsync(() => Answered().Any(call => call.Target == "61"));
        Assert.Equal(["60", "61"], Answered().Select(call => call.Target));

        IEnumerable<RecordedCall> Answered() => Bot.Discord.Calls.Where(call => call.Name == nameof(IDiscordRest.RespondAsync));
    }

    private static DiscordRestException Refusal(HttpStatusCode status, int code) => new("Refused.") { Status = status, Code = code };

    private async Task SayAsync(string message) => await Bot.DispatchAsync(MessageCreate, message);

    private Task SetAsync(ChannelMode mode) => Bot.Settings.SaveAsync("discord", SomeMessage.Guild, SomeMessage.Channel, new ChannelSettings(mode), CancellationToken.None);

    /// <summary>A later question of the same person is answered, so what came before has been dealt with; nothing else was said.</summary>
    private async Task NothingButAsync(string id)
    {
        await SayAsync(SomeMessage.Mention("what skills do i need", id));
        Assert.Equal([id], (await Bot.Discord.WaitForMessagesAsync(1)).Select(call => call.RepliesTo));
    }
}
