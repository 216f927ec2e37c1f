using CareerBot.Core.Replies;

namespace CareerBot.Core.Tests.Answering.Official;

/// <summary>A conversation about pay goes on about pay, whoever and wherever it turns to.</summary>
[Collection(ShippedTests.Name)]
public class PayFollowUpTests(ShippedKnowledge shipped)
{
    [Theory]
    [InlineData("Lawyers", "California", "how much do nurses make", "in california?", "and lawyers?")]
    [InlineData("Registered Nurses", "Ohio", "plumber pay", "in ohio?", "what about nurses")]
    [InlineData("Registered Nurses", "Ohio", "plumber pay", "and nurses?", "in ohio?")]
    public void The_figures_are_of_the_occupation_and_the_place_that_are_spoken_of_now(string occupation, string place, params string[] utterances)
    {
        var reply = Assert.IsType<Reply.Salary>(shipped.Ask(utterances));

        Assert.Contains(reply.Estimates, estimate => estimate.Occupation == occupation && estimate.Place == place);
    }

    [Fact]
    public void Once_the_talk_is_of_something_else_so_is_what_follows() => Assert.IsType<Reply.Answer>(shipped.Ask("plumber pay", "what do they do", "and nurses?"));
}
