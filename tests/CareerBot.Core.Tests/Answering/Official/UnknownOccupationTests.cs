using CareerBot.Core.Replies;

namespace CareerBot.Core.Tests.Answering.Official;

/// <summary>An occupation that nobody knows is said to be unknown; a piece of a sentence is no occupation.</summary>
[Collection(ShippedTests.Name)]
public class UnknownOccupationTests(ShippedKnowledge shipped)
{
    [Theory]
    [InlineData("the middle of the pack figure for yearly pay according to the state")]
    [InlineData("how much can you realistically make")]
    [InlineData("lowest ten percent pay")]
    [InlineData("can i buy a house on this pay")]
    [InlineData("overall earnings picture")]
    [InlineData("the official statistic on wages please")]
    [InlineData("roughly what number should i expect on my pay stub")]
    [InlineData("latest federal number for pay")]
    [InlineData("middle of the road pay")]
    [InlineData("the midpoint salary")]
    [InlineData("what is a comfortable income")]
    [InlineData("what does half of them earn")]
    [InlineData("weekend pay")]
    [InlineData("starting salary")]
    public void A_question_without_a_name_is_not_refused_for_one(string utterance) =>
        Assert.DoesNotContain("occupation called", (shipped.Ask(utterance) as Reply.NoAnswer)?.NotCovered ?? string.Empty, StringComparison.Ordinal);

    [Theory]
    [InlineData("wizard salary", "wizard")]
    [InlineData("salary of a wizard", "wizard")]
    [InlineData("how much does a blorptician make", "blorptician")]
    [InlineData("dragon tamer salary", "dragon tamer")]
    [InlineData("how much do dragon tamers make", "dragon tamers")]
    [InlineData("rihanna's pay", "rihanna")]
    [InlineData("stay at home mom salary", "mom")]
    [InlineData("beyonce salary", "beyonce")]
    [InlineData("oprah pay", "oprah")]
    [InlineData("what is the salary of a pirate", "pirate")]
    public void A_name_that_nobody_bears_is_said_to_be_unknown(string utterance, string name) =>
        Assert.Contains(name, Assert.IsType<Reply.NoAnswer>(shipped.Ask(utterance)).NotCovered, StringComparison.OrdinalIgnoreCase);

    [Theory]
    [InlineData("technician salary")]
    [InlineData("what does a technician make")]
    public void A_name_of_many_occupations_is_not_taken_for_the_guide_that_is_only_assumed(string utterance) => Assert.IsType<Reply.Choose>(shipped.Ask(utterance));
}
