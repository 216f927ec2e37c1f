using CareerBot.Conversations.Memory;
using CareerBot.Discord.Tests.Answering;
using Microsoft.Extensions.DependencyInjection;

namespace CareerBot.Discord.Tests.Interactions;

/// <summary>Buttons and selects, pressed early, late, twice, by others, and with ids that nobody made.</summary>
public sealed class ClickTests(ShippedKnowledge knowledge) : IClassFixture<ShippedKnowledge>, IAsyncLifetime
{
    private const string Section = $"section|{ShippedKnowledge.GuideId}|salary";

    private const string Embeds = """[{"type":"rich","title":"Pay","description":"**Median** \\[1]","color":3108830,"fields":[{"name":"Sources","value":"**1** Pay","inline":false}],"content_scan_version":0}]""";

    private TestBot? _bot;

    private TestBot Bot => _bot ?? throw new InvalidOperationException("The bot has not been started.");

    public async Task InitializeAsync() => _bot = await TestBot.StartAsync(knowledge);

    public async Task DisposeAsync() => await Bot.DisposeAsync();

    [Fact]
    public async Task A_choice_is_answered_with_its_section()
    {
        var message = await Bot.SayAsync(SomeInteraction.Click(SectionOf()));
        Assert.NotNull(message.Embeds);
    }

    [Fact]
    public async Task A_choice_pressed_twice_is_answered_once()
    {
        await Bot.SayAsync(SomeInteraction.Click(SectionOf()));
        var again = await Bot.SayAsync(SomeInteraction.Click(SectionOf()));
        Assert.Equal(Phrases.AlreadyPicked, again.Content);
        Assert.True(again.IsPrivate);
    }

    [Fact]
    public async Task Another_person_may_press_the_same_choice()
    {
        await Bot.SayAsync(SomeInteraction.Click(SectionOf()));
        Assert.NotNull((await Bot.SayAsync(SomeInteraction.Click(SectionOf(), user: "6"))).Embeds);
    }

    [Fact]
    public async Task A_choice_below_a_private_message_is_answered_privately() =>
        Assert.True((await Bot.SayAsync(SomeInteraction.Click(SectionOf(), messageId: "902", flags: 64))).IsPrivate);

    [Fact]
    public async Task A_section_that_is_gone_is_said_to_be_gone() =>
        Assert.Equal(Phrases.ChoiceIsGone, (await Bot.SayAsync(SomeInteraction.Click("section|gone|gone"))).Content);

    [Theory]
    [InlineData("nonsense")]
    [InlineData("section|only-one-part")]
    [InlineData("pay||||")]
    [InlineData("pay|nurse||president|")]
    [InlineData("section|a|b|c")]
    [InlineData("pick")]
    [InlineData("up")]
    [InlineData("")]
    public async Task An_id_that_nobody_made_gets_a_friendly_answer(string id) => Assert.Equal(Phrases.UnknownButton, (await Bot.SayAsync(SomeInteraction.Click(id))).Content);

    [Fact]
    public async Task A_vote_counts_once_for_a_person_and_can_be_changed()
    {
        var id = $"|{ShippedKnowledge.GuideId}#{ASection()}";
        await Bot.SayAsync(SomeInteraction.Click("up" + id));
        await Bot.SayAsync(SomeInteraction.Click("up" + id));
        var changed = await Bot.SayAsync(SomeInteraction.Click("down" + id));
        var votes = await Bot.Services.GetRequiredService<IFeedback>().CountAsync(CancellationToken.None);
        Assert.Equal(Phrases.Voted(isUp: false), changed.Content);
        Assert.Equal((0, 1), (votes.Sum(vote => vote.Up), votes.Sum(vote => vote.Down)));
    }

    [Fact]
    public async Task A_private_answer_is_shared_once_and_pings_nobody()
    {
        var shared = await Bot.SayAsync(SomeInteraction.Click("share|", messageId: "903", flags: 64, embeds: Embeds));
        Assert.False(shared.IsPrivate);
        Assert.Equal("Pay", shared.Embeds?[0].Title);
        Assert.StartsWith("Shared by <@", shared.Content, StringComparison.Ordinal);
        Assert.Null(shared.AllowedMentions.Users);
        Assert.Equal(Phrases.AlreadyShared, (await Bot.SayAsync(SomeInteraction.Click("share|", messageId: "903", flags: 64, embeds: Embeds))).Content);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("""[{"title":null,"description":null,"fields":null}]""")]
    [InlineData("""[{"title":"a","fields":[{"name":null,"value":"b"}]}]""")]
    public async Task What_is_no_answer_can_not_be_shared(string embeds) =>
        Assert.Equal(Phrases.CannotShare, (await Bot.SayAsync(SomeInteraction.Click("share|", messageId: "904", flags: 64, embeds: embeds))).Content);

    [Fact]
    public async Task Buttons_work_after_a_restart_because_they_carry_ids()
    {
        await using var restarted = await TestBot.StartAsync(knowledge);
        Assert.NotNull((await restarted.SayAsync(SomeInteraction.Click(SectionOf()))).Embeds);
    }

    private string SectionOf() => Section.Replace("|salary", $"|{ASection()}", StringComparison.Ordinal);

    private string ASection() => knowledge.Asking.Store.FindGuide(ShippedKnowledge.GuideId)?.Sections.First(section => section.Passages.Count > 2).Id ?? string.Empty;
}
