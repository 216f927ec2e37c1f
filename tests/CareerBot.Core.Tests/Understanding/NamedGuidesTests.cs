using CareerBot.Core.Turns;
using CareerBot.Core.Understanding;

namespace CareerBot.Core.Tests.Understanding;

/// <summary>Of several occupations that are named, which are asked about.</summary>
[Collection(ShippedTests.Name)]
public class NamedGuidesTests(ShippedKnowledge shipped)
{
    [Theory]
    [InlineData("are emts real nurses", "emt-paramedic")]
    [InlineData("do social workers work with lawyers a lot?", "social-worker")]
    [InlineData("My aunt says data scientists sit with financial analysts. What do they do all day?", "data-scientist")]
    [InlineData("how does a food scientist work with a registered nurse", "food-scientist")]
    public void What_is_said_of_another_occupation_is_no_question_about_it(string utterance, string expected) => Assert.Equal([expected], Guides(utterance));

    [Theory]
    [InlineData("nurse lawyers what do they do", "lawyer")]
    [InlineData("training for plumber social workers", "social-worker")]
    public void A_name_right_before_another_tells_of_which_kind_it_is(string utterance, string expected) => Assert.Equal([expected], Guides(utterance));

    [Theory]
    [InlineData("plumber vs lawyer", "plumber", "lawyer")]
    [InlineData("do plumbers make more than social workers", "plumber", "social-worker")]
    [InlineData("which skills do nurses and lawyers need", "registered-nurse", "lawyer")]
    [InlineData("how can a paramedic become a nurse", "emt-paramedic", "registered-nurse")]
    [InlineData("is a data scientist different from a financial analyst", "data-scientist", "financial-analyst")]
    public void Names_that_are_compared_or_joined_all_count(string utterance, params string[] expected) => Assert.Equal(expected, Guides(utterance));

    private IReadOnlyList<string> Guides(string utterance) => IntentRouter.Route(new Turn("t", utterance), shipped.Snapshot).Slots.GuideIds;
}
