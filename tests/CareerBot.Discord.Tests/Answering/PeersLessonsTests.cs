using System.Text;
using CareerBot.Conversations.Asking;
using CareerBot.Core.Replies;
using CareerBot.Discord.Interactions;
using CareerBot.Discord.Payloads;
using CareerBot.Discord.Rendering;
using CareerBot.Discord.Rest;
using CareerBot.Discord.Tests.Messages;
using CareerBot.Discord.Tests.Rendering;
using Microsoft.Extensions.DependencyInjection;

namespace CareerBot.Discord.Tests.Answering;

/// <summary>What went wrong for users of other bots, each as a test that it does not here.</summary>
public sealed class PeersLessonsTests(ShippedKnowledge knowledge) : IClassFixture<ShippedKnowledge>, IAsyncLifetime
{
    private TestBot? _bot;

    private TestBot Bot => _bot ?? throw new InvalidOperationException("The bot has not been started.");

    public async Task InitializeAsync() => _bot = await TestBot.StartAsync(knowledge);

    public async Task DisposeAsync() => await Bot.DisposeAsync();

    // onyx-dot-app/onyx 7935: references below "I don't know".
    [Fact]
    public void A_refusal_shows_no_source()
    {
        var message = FixedChart.Renderer.Render(SomeReply.All["no-answer"], RenderOptions.Plain);
        Assert.Null(message.Embeds);
        Assert.DoesNotContain("http", message.Content, StringComparison.Ordinal);
    }

    // onyx-dot-app/onyx 1543: marks of sources that do not exist.
    [Fact]
    public void Every_mark_has_its_source_and_every_source_its_mark()
    {
        var embed = Assert.Single(FixedChart.Renderer.Render(SomeReply.All["answer"], RenderOptions.Plain).Embeds ?? []);
        Assert.All(Enumerable.Range(1, 2), number => Assert.Contains($"[{number}]", embed.Description, StringComparison.Ordinal));
        Assert.DoesNotContain("[3]", embed.Description, StringComparison.Ordinal);
        Assert.Equal(2, embed.Fields?[0].Value.Split('\n').Length);
    }

    // microsoft-teams-apps-faqplus 159: a button that says its own label is not understood.
    [Fact]
    public void A_button_carries_an_id_and_not_what_stands_on_it()
    {
        var message = FixedChart.Renderer.Render(SomeReply.All["choose"], RenderOptions.Plain);
        Assert.All(message.Components?[0].Components ?? [], button => Assert.DoesNotContain(button.Label ?? " ", button.CustomId, StringComparison.Ordinal));
    }

    // microsoft-teams-apps-faqplus 136: nobody could tell which state of the knowledge was served.
    [Fact]
    public async Task About_tells_which_knowledge_is_served_since_when_and_what_is_stored()
    {
        var message = await Bot.SayAsync(SomeInteraction.Command("about"));
        Assert.Contains(knowledge.Snapshot.Version[..12], message.Content, StringComparison.Ordinal);
        Assert.Contains($"<t:{knowledge.Snapshot.LoadedAt.ToUnixTimeSeconds()}", message.Content, StringComparison.Ordinal);
        Assert.Contains("no message and no name", message.Content, StringComparison.Ordinal);
    }

    // discord-net/Discord.Net 1940: a handler that blocks the gateway.
    [Fact]
    public async Task The_gateways_reader_never_waits_for_an_answer()
    {
        // Nothing can be answered, as the guides are not read: who waited for an answer would wait here.
        var loaded = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var early = await TestBot.StartAsync(knowledge, services => services.AddSingleton(new Readiness(loaded.Task, new WatchedTime())));
        early.Discord.Refuses = _ => throw new InvalidOperationException("Broken.");
        for (var i = 0; i < 200; i++)
        {
            var dispatch = early.DispatchAsync("MESSAGE_CREATE", SomeMessage.Mention("what skills do i need", id: $"{100 + i}"));
            Assert.True(dispatch.IsCompletedSuccessfully);
        }

        Assert.Empty(early.Discord.Messages);
        loaded.SetResult();
        await Until.TrueAsync(() => early.Discord.Messages.Count > 0);
    }

    // discord/discord-api-docs 5558: 10062 although answered in time. Git-on-my-level/codex-autorunner 1383: failed answers took the connection down.
    [Fact]
    public async Task An_interaction_that_is_lost_costs_neither_the_next_nor_a_second_try()
    {
        Bot.Discord.Refuses = call => call.Target == "70" ? new DiscordRestException("Unknown interaction.") { Code = 10062 } : null;
        foreach (var id in new[] { "70", "71" }) await Bot.DispatchAsync("INTERACTION_CREATE", $$"""{"id":"{{id}}","type":2,"token":"t","channel_id":"6","user":{"id":"5"},"data":{"name":"help"} }""");
        await Bot.DispatchAsync("MESSAGE_CREATE", SomeMessage.Mention("what skills do i need", id: "72"));
        await Bot.Discord.WaitForMessagesAsync(1);
        await Until.TrueAsync(() => Bot.Discord.Calls.Any(call => call.Target == "71"));
        Assert.Single(Bot.Discord.Calls, call => call.Target == "70");
    }

    // discordjs/discord.js 10345: slow proposals fail to load.
    [Fact]
    public void Proposals_wait_for_neither_the_store_nor_anybody_else() =>
        Assert.True(Bot.Router.AnswerAsync(SomeInteraction.Typing("salary", "occupation", "nur"), CancellationToken.None).IsCompletedSuccessfully);

    // interactions-py/interactions.py 448: a list without proposals was not sent at all.
    [Fact]
    public async Task Where_there_is_nothing_to_propose_an_empty_list_is_sent()
    {
        var reply = await Bot.Router.AnswerAsync(SomeInteraction.Typing("salary", "occupation", "zzzzzz"), CancellationToken.None);
        Assert.Equal("""{"type":8,"data":{"choices":[]}}""", Encoding.UTF8.GetString(InteractionBody.Of(reply).Json.Span));
    }

    // discord-net/Discord.Net 2449: without the intent a message comes empty, and the bot was silent.
    [Fact]
    public async Task Who_mentions_the_bot_in_a_message_that_comes_empty_is_told_how_to_ask()
    {
        await Bot.DispatchAsync("MESSAGE_CREATE", SomeMessage.Of(string.Empty, id: "82", mentions: true));
        var hint = (await Bot.Discord.WaitForMessagesAsync(1))[0].Text;
        Assert.Contains("Mention me", hint, StringComparison.Ordinal);
        Assert.Contains("`/ask`", hint, StringComparison.Ordinal);
    }

    // onyx-dot-app/onyx 5742: sources that looked right everywhere but in one chat.
    [Fact]
    public void Here_too_each_source_leads_to_its_very_heading()
    {
        var sources = FixedChart.Renderer.Render(SomeReply.All["answer"], RenderOptions.Plain).Embeds?[0].Fields?[0];
        Assert.Equal(Phrases.Sources, sources?.Name);
        Assert.All(sources?.Value.Split('\n') ?? [], line => Assert.Matches(@"^\*\*\d\*\* \[.+\]\(https://careers\.example\.org/guides/archivist#[a-z]+\)$", line));
    }

    // AnswerOverflow/AnswerOverflow 436: people felt spied on, because nobody had said what is kept.
    [Fact]
    public async Task What_is_kept_of_people_is_said_where_they_are()
    {
        var message = await Bot.SayAsync(SomeInteraction.Command("about"));
        Assert.True(message.IsPrivate);
        Assert.Contains("keeps no message and no name", message.Content, StringComparison.Ordinal);
    }

    // discord/discord-api-docs 4804: clients keep old proposals when another option changes.
    [Fact]
    public async Task Proposals_depend_on_nothing_but_what_is_typed()
    {
        var alone = await Bot.CompleteAsync(SomeInteraction.Typing("salary", "place", "ind"));
        var beside = await Bot.CompleteAsync(SomeInteraction.Read("""{"id":"1","type":4,"token":"t","channel_id":"6","user":{"id":"5"},"data":{"name":"salary","options":[{"type":3,"name":"occupation","value":"nurse"},{"type":3,"name":"place","value":"ind","focused":true}]}}"""));
        Assert.Equal(alone.Select(choice => choice.Value), beside.Select(choice => choice.Value));
    }

    // firecrawl/ai-discord-bot 2: over 2000 characters nothing was sent at all. johndotpub/DiscordianAI 42: fences were cut apart.
    [Fact]
    public void An_answer_that_is_too_long_is_cut_and_sent()
    {
        var reply = new Reply.Answer([new Snippet(string.Join(' ', Enumerable.Repeat("`word`", 2000)), 1)], [SomeReply.Citation(1, "skills", "Skills")]);
        var embed = Assert.Single(FixedChart.Renderer.Render(reply, RenderOptions.Plain).Embeds ?? []);
        Assert.InRange(embed.Description?.Length ?? 0, 1000, DiscordLimits.EmbedDescription);
        Assert.EndsWith("… [[1]](https://careers.example.org/guides/archivist#skills)", embed.Description, StringComparison.Ordinal);
    }

    // omniaura/omniclaw 135: an account banned for floods of messages.
    [Fact]
    public async Task A_question_never_gets_more_than_one_message()
    {
        var question = string.Join(' ', Enumerable.Repeat("what skills do i need and how much do they earn?", 40));
        await Bot.DispatchAsync("MESSAGE_CREATE", SomeMessage.Mention(question, id: "80"));
        await Bot.DispatchAsync("MESSAGE_CREATE", SomeMessage.Mention("what skills do i need", id: "81"));
        Assert.Equal(["80", "81"], (await Bot.Discord.WaitForMessagesAsync(2)).Select(call => call.RepliesTo));
    }
}
