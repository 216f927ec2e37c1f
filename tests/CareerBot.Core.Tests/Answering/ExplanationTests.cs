using CareerBot.Core.Replies;

namespace CareerBot.Core.Tests.Answering;

[Collection(ShippedTests.Name)]
public class ExplanationTests(ShippedKnowledge shipped)
{
    [Fact]
    public void It_shows_the_likeliest_topics_with_their_probabilities() => Assert.Equal("skills", Explain("which skills do i need").Topics[0].Topic);

    [Fact]
    public void It_shows_what_was_understood_and_corrected()
    {
        var explanation = Explain("what skils do i need");

        Assert.Equal(("what skills do i need", "skils → skills"), (explanation.Understood, Assert.Single(explanation.Corrections)));
    }

    [Theory]
    [InlineData("pay per hour in Alaska", "place", "Alaska")]
    [InlineData("pay per hour in Alaska", "period", "Hour")]
    [InlineData("is the RHIT worth it", "certificate", "RHIT")]
    [InlineData("what does a carpenter do", "occupation", "carpenter")]
    [InlineData("how long does it take", "expects", "Duration")]
    [InlineData("which skills do i need", "guide", ShippedKnowledge.GuideId)]
    public void It_shows_the_slots(string utterance, string slot, string value) => Assert.Equal(value, Explain(utterance).Slots[slot], ignoreCase: true);

    [Fact]
    public void It_shows_the_terms_that_matched() => Assert.Contains("hospitals", Explain("do they work in hospitals").Matched);

    [Fact]
    public void It_shows_the_terms_that_are_missing() => Assert.Contains("submarines", Explain("do they work in submarines").Missing);

    [Fact]
    public void It_shows_the_sections_considered_best_first()
    {
        var probabilities = Explain("which skills do i need").Candidates.Select(candidate => candidate.Probability).ToArray();

        Assert.InRange(probabilities.Length, 2, 10);
        Assert.Equal(probabilities.OrderDescending(), probabilities);
    }

    [Fact]
    public void It_shows_the_signals_of_each_section() => Assert.All(Explain("which skills do i need").Candidates, candidate => Assert.NotEmpty(candidate.Signals));

    [Fact]
    public void It_says_what_was_decided_and_why() => Assert.Contains("Probability", Explain("which skills do i need").Decision, StringComparison.Ordinal);

    private Explanation Explain(string utterance) => shipped.Ask(utterance).Explanation ?? throw new InvalidOperationException("There is no explanation.");
}
