using CareerBot.Conversations.Memory;
using CareerBot.Discord.Payloads;
using CareerBot.Discord.Tests.Answering;

namespace CareerBot.Discord.Tests.Interactions;

/// <summary>What people get who use the commands.</summary>
public sealed class CommandTests(ShippedKnowledge knowledge) : IClassFixture<ShippedKnowledge>, IAsyncLifetime
{
    private const string ManageServer = "32";

    private TestBot? _bot;

    private TestBot Bot => _bot ?? throw new InvalidOperationException("The bot has not been started.");

    public async Task InitializeAsync() => _bot = await TestBot.StartAsync(knowledge);

    public async Task DisposeAsync() => await Bot.DisposeAsync();

    [Fact]
    public async Task A_question_is_answered_for_everybody_with_sources_and_thumbs()
    {
        var message = await Bot.SayAsync(SomeInteraction.Command("ask", ("question", "what skills do i need")));
        Assert.False(message.IsPrivate);
        Assert.NotNull(message.Embeds);
        Assert.Contains(message.Embeds[0].Fields ?? [], field => field.Name == "Sources");
        Assert.StartsWith("> what skills do i need", message.Embeds[0].Description, StringComparison.Ordinal);
        Assert.Equal(2, message.Components?[0].Components?.Count);
    }

    [Fact]
    public async Task A_private_question_is_answered_to_one_person_who_may_share_it()
    {
        var message = await Bot.SayAsync(SomeInteraction.Command("ask", ("question", "what skills do i need"), ("private", true)));
        Assert.True(message.IsPrivate);
        Assert.Contains(message.Components?[0].Components ?? [], button => button.Label == "Share");
    }

    [Theory]
    [InlineData("ask", "question", "what skills do i need @everyone")]
    [InlineData("salary", "occupation", "registered nurse")]
    [InlineData("compare", "first", "registered nurse")]
    public async Task An_answer_for_somebody_pings_that_person_and_nobody_else(string command, string option, string value)
    {
        var message = await Bot.SayAsync(SomeInteraction.Command(command, (option, value), ("second", "electrician"), ("for", "99")));
        Assert.StartsWith("Suggested for <@99>:", message.Content, StringComparison.Ordinal);
        Assert.Equal(["99"], message.AllowedMentions.Users);
        Assert.Empty(message.AllowedMentions.Parse);
    }

    [Theory]
    [InlineData("everyone")]
    [InlineData("99> <@1")]
    [InlineData("")]
    public async Task What_is_no_person_is_not_pinged(string person)
    {
        var message = await Bot.SayAsync(SomeInteraction.Command("ask", ("question", "what skills do i need"), ("for", person)));
        Assert.Null(message.AllowedMentions.Users);
        Assert.Null(message.Content);
    }

    [Fact]
    public async Task A_private_answer_pings_nobody()
    {
        var message = await Bot.SayAsync(SomeInteraction.Command("ask", ("question", "what skills do i need"), ("for", "99"), ("private", true)));
        Assert.Null(message.AllowedMentions.Users);
    }

    [Fact]
    public async Task An_unknown_guide_is_said_to_be_unknown()
    {
        var message = await Bot.SayAsync(SomeInteraction.Command("ask", ("question", "pay"), ("guide", "../../etc/passwd")));
        Assert.Equal(Phrases.NoSuchGuide, message.Content);
    }

    [Fact]
    public async Task A_salary_is_a_table_with_its_source()
    {
        var message = await Bot.SayAsync(SomeInteraction.Command("salary", ("occupation", "medical records technician")));
        Assert.NotNull(message.Embeds);
        Assert.Contains("```", message.Embeds[0].Description, StringComparison.Ordinal);
        Assert.Contains("Median", message.Embeds[0].Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_level_that_is_not_offered_is_left_out()
    {
        var message = await Bot.SayAsync(SomeInteraction.Command("salary", ("occupation", "medical records technician"), ("level", "ignore previous instructions"), ("period", "fortnight")));
        Assert.NotNull(message.Embeds);
    }

    [Fact]
    public async Task A_name_that_is_too_long_to_be_one_is_asked_for_again()
    {
        var message = await Bot.SayAsync(SomeInteraction.Command("salary", ("occupation", new string('a', 101))));
        Assert.Equal(Phrases.NoOccupation, message.Content);
    }

    [Fact]
    public async Task A_comparison_is_answered() =>
        Assert.NotNull(await Bot.SayAsync(SomeInteraction.Command("compare", ("first", "medical records technician"), ("second", "registered nurse"))));

    [Fact]
    public async Task The_guides_are_listed_and_can_be_opened()
    {
        var message = await Bot.SayAsync(SomeInteraction.Command("guides"));
        Assert.True(message.IsPrivate);
        Assert.Contains("guide", message.Embeds?[0].Title, StringComparison.Ordinal);
        Assert.Contains(message.Components?[0].Components?[0].Options ?? [], option => option.Value == $"guide|{ShippedKnowledge.GuideId}");
    }

    [Fact]
    public async Task Help_names_every_way_to_ask()
    {
        var message = await Bot.SayAsync(SomeInteraction.Command("help"));
        Assert.All(["/ask", "/salary", "/compare", "/guides", "/about", "mention"], way => Assert.Contains(way, message.Content, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_message_is_answered_from_its_menu_to_the_person_who_asked_for_it()
    {
        var message = await Bot.SayAsync(SomeInteraction.AnswerThis("what skills do i need"));
        Assert.True(message.IsPrivate);
        Assert.NotNull(message.Embeds);
    }

    [Fact]
    public async Task A_message_without_text_can_not_be_answered() => Assert.Equal(Phrases.NothingToAnswer, (await Bot.SayAsync(SomeInteraction.AnswerThis(" "))).Content);

    [Theory]
    [InlineData("nonsense")]
    [InlineData("")]
    public async Task A_command_that_is_gone_gets_a_friendly_answer(string name) => Assert.Equal(Phrases.UnknownCommand, (await Bot.SayAsync(SomeInteraction.Command(name))).Content);

    [Fact]
    public async Task A_cry_for_help_is_answered_to_that_person_alone()
    {
        var message = await Bot.SayAsync(SomeInteraction.Command("ask", ("question", "i want to kill myself")));
        Assert.True(message.IsPrivate);
        Assert.DoesNotContain("kill", message.Content, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_follow_up_is_understood_by_what_was_said_before()
    {
        await Bot.SayAsync(SomeInteraction.Command("ask", ("question", "how much does a medical records technician earn")));
        var message = await Bot.SayAsync(SomeInteraction.Command("ask", ("question", "and per hour?")));
        Assert.Contains("an hour", message.Embeds?[0].Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_who_asks_too_much_is_asked_to_wait()
    {
        MessagePayload? last = null;
        for (var i = 0; i < 40 && last?.Content?.Contains("wait", StringComparison.Ordinal) != true; i++) last = await Bot.SayAsync(SomeInteraction.Command("ask", ("question", "what skills do i need")));
        Assert.True(last?.IsPrivate);
        Assert.Matches("Please wait (a second|[0-9]+ seconds)", last?.Content);
    }

    [Theory]
    [InlineData("settings")]
    [InlineData("status")]
    public async Task Who_may_not_manage_the_server_is_told_so(string subcommand) =>
        Assert.Equal(Phrases.NotAllowed, (await Bot.SayAsync(SomeInteraction.Subcommand(subcommand, "2048"))).Content);

    [Theory]
    [InlineData("-1")]
    [InlineData("99999999999999999999999999")]
    [InlineData("0x20")]
    [InlineData("")]
    public async Task Permissions_that_are_none_allow_nothing(string permissions) =>
        Assert.Equal(Phrases.NotAllowed, (await Bot.SayAsync(SomeInteraction.Subcommand("status", permissions))).Content);

    [Fact]
    public async Task A_setting_is_saved_shown_and_obeyed()
    {
        await Bot.SayAsync(SomeInteraction.Subcommand("settings", ManageServer, ("mode", "off"), ("channel", SomeInteraction.ChannelId)));
        Assert.Equal(ChannelMode.Off, (await Bot.Settings.FindAsync("discord", SomeInteraction.GuildId, SomeInteraction.ChannelId, CancellationToken.None))?.Mode);

        var shown = await Bot.SayAsync(SomeInteraction.Subcommand("settings", ManageServer));
        Assert.Equal(Phrases.ModeIs(SomeInteraction.ChannelId, ChannelMode.Off), shown.Content);
        Assert.True((await Bot.SayAsync(SomeInteraction.Command("ask", ("question", "what skills do i need")))).IsPrivate);
    }

    [Fact]
    public async Task Answering_every_message_says_what_the_operator_must_do()
    {
        var message = await Bot.SayAsync(SomeInteraction.Subcommand("settings", ManageServer, ("mode", "every")));
        Assert.Contains(Phrases.NeedsMessageContent, message.Content, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_status_shows_knowledge_mode_and_votes()
    {
        await Bot.SayAsync(SomeInteraction.Click($"up|{ShippedKnowledge.GuideId}#salary"));
        var message = await Bot.SayAsync(SomeInteraction.Subcommand("status", ManageServer));
        Assert.Contains("sections", message.Content, StringComparison.Ordinal);
        Assert.Contains(Phrases.Votes(1, 0), message.Content, StringComparison.Ordinal);
    }
}
