using CareerBot.Conversations.Asking;
using CareerBot.Conversations.Limits;
using CareerBot.Core.Replies;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace CareerBot.Conversations.Tests.Limits;

/// <summary>Help is never refused for having asked too much.</summary>
public sealed class TurnAdmissionTests(ShippedKnowledge knowledge) : IClassFixture<ShippedKnowledge>
{
    private const string Cry = "i want to kill myself";

    private readonly FakeTimeProvider _time = new();

    [Fact]
    public void Whoever_has_asked_too_much_is_refused_but_not_where_they_need_help()
    {
        var admission = Create();
        Assert.True(Admits(admission, "what does a nurse do"));

        Assert.False(Admits(admission, "what does a nurse do"));
        Assert.True(Admits(admission, Cry));
    }

    [Fact]
    public void So_is_whoever_speaks_in_a_channel_where_others_have_asked_too_much()
    {
        var admission = Create(new TurnLimitOptions { ChannelBurst = 1 });
        admission.TryAdmit(new ConversationKey("discord", "room", "bob"), "1", "what does a nurse do", out _);

        Assert.False(Admits(admission, "what does a nurse do"));
        Assert.True(Admits(admission, Cry));
    }

    [Fact]
    public void That_is_no_way_around_the_limits()
    {
        var admission = Create();
        Admits(admission, "what does a nurse do");

        Assert.Equal(3, Enumerable.Range(0, 100).Count(_ => Admits(admission, Cry)));
        Assert.False(admission.TryAdmit(new ConversationKey("discord", "room", "ann"), "1", Cry, out var wait));
        Assert.True(wait > TimeSpan.Zero);
        _time.Advance(TimeSpan.FromMinutes(1));
        Admits(admission, "what does a nurse do");
        Assert.True(Admits(admission, Cry));
        Assert.True(admission.TryAdmit(new ConversationKey("discord", "room", "bob"), "1", Cry, out _));
    }

    [Theory]
    [InlineData("i want to kill myself", true)]
    [InlineData("what does a nurse do", false)]
    [InlineData("do nurses work with suicidal patients", false)]
    [InlineData("", false)]
    public void Who_needs_help_is_told_as_the_reply_tells_it(string utterance, bool needsHelp)
    {
        Assert.Equal(needsHelp, knowledge.Ask(utterance) is Reply.Signpost);
        Assert.Equal(needsHelp, knowledge.Asking.Assistant.NeedsHelp(utterance));
    }

    [Fact]
    public void A_button_holds_no_words_and_before_the_guides_are_read_nothing_is_looked_at()
    {
        var loading = Create(ready: new TaskCompletionSource().Task);
        var admission = Create();
        Admits(admission, Cry);
        Admits(loading, Cry);

        Assert.False(admission.TryAdmit(new ConversationKey("discord", "room", "ann"), "1", null, out _));
        Assert.False(Admits(loading, Cry));
    }

    private static bool Admits(TurnAdmission admission, string utterance) => admission.TryAdmit(new ConversationKey("discord", "room", "ann"), "1", utterance, out _);

    private TurnAdmission Create(TurnLimitOptions? limits = null, Task? ready = null)
    {
        var options = Options.Create(limits ?? new TurnLimitOptions { UserPerMinute = 1, UserBurst = 1 });
        var responder = new Responder(knowledge.Asking.Assistant, _time, NullLogger<Responder>.Instance);
        return new TurnAdmission(new TurnLimits(options, _time), responder, new Readiness(ready ?? Task.CompletedTask, _time), options, _time);
    }
}
