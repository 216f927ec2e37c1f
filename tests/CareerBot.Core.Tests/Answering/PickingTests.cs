using CareerBot.Core.Rendering;
using CareerBot.Core.Replies;
using CareerBot.Core.Turns;

namespace CareerBot.Core.Tests.Answering;

/// <summary>Where there are no buttons, or nobody presses them, a choice is typed.</summary>
[Collection(ShippedTests.Name)]
public class PickingTests(ShippedKnowledge shipped)
{
    [Theory]
    [InlineData("2")]
    [InlineData("2.")]
    [InlineData("the second one")]
    [InlineData("number two please")]
    [InlineData("high school")]
    [InlineData("High school teachers")]
    [InlineData("i meant secondary")]
    public void A_number_an_ordinal_and_a_name_pick_the_same_with_its_place(string utterance)
    {
        var picked = Assert.IsType<Reply.Salary>(shipped.Ask("teacher salary in ohio", utterance));

        Assert.Equal(("25-2031", "Ohio"), (picked.Estimates[0].OccupationCode, picked.Estimates[0].Place));
    }

    [Fact]
    public void One_of_the_family_need_not_have_been_offered()
    {
        var picked = Assert.IsType<Reply.Salary>(shipped.Ask("engineer salary in ohio", "software"));

        Assert.Equal(("15-1252", "Ohio"), (picked.Estimates[0].OccupationCode, picked.Estimates[0].Place));
    }

    [Fact]
    public void Of_two_to_be_compared_the_one_left_open_is_picked() =>
        Assert.Contains("Elementary School Teachers", Assert.IsType<Reply.Comparison>(shipped.Ask("compare nurse and teacher", "elementary")).Second, StringComparison.Ordinal);

    [Theory]
    [InlineData("do teachers need a degree")]
    [InlineData("7")]
    [InlineData("teachers")]
    [InlineData("what do nurses do")]
    public void What_is_no_choice_of_those_is_asked_anew(string utterance)
    {
        var offered = shipped.Ask("teacher salary").Subject;
        var alone = shipped.Asking.Respond(Some.Turn(utterance, offered! with { Offer = null }));

        Assert.NotNull(offered.Offer);
        Assert.Equal(PlainText.Render(alone), PlainText.Render(shipped.Asking.Respond(Some.Turn(utterance, offered))));
    }

    [Theory]
    [InlineData("yes please")]
    [InlineData("sure")]
    [InlineData("pay")]
    public void The_only_thing_offered_beside_a_refusal_is_taken_with_a_yes(string utterance) =>
        Assert.Equal("Electricians", Assert.IsType<Reply.Salary>(shipped.Ask("what do electricians wear", utterance)).Occupation);

    [Fact]
    public void An_okay_takes_nothing() => Assert.IsType<Reply.SmallTalk>(shipped.Ask("what do electricians wear", "ok"));

    [Fact]
    public void An_offer_holds_for_one_turn() => Assert.Null(shipped.Ask("teacher salary", "thanks").Subject?.Offer);

    [Fact]
    public void A_section_is_picked_by_a_word_of_its_heading()
    {
        var offer = new Offer([new Offered("Pay", new TurnRequest.Section("plumber", "pay")), new Offered("Outlook for jobs", new TurnRequest.Section("lawyer", "outlook"))]);
        var reply = Assert.IsType<Reply.Answer>(shipped.Asking.Respond(Some.Turn("outlook", new Subject { Offer = offer })));

        Assert.Equal("lawyer", reply.Citations[0].GuideId);
    }
}
