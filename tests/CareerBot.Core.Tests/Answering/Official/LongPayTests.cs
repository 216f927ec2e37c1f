using CareerBot.Core.Rendering;
using CareerBot.Core.Replies;

namespace CareerBot.Core.Tests.Answering.Official;

/// <summary>Where there are more figures than fit, fewer are shown, and never one without its source.</summary>
[Collection(ShippedTests.Name)]
public class LongPayTests(ShippedKnowledge shipped)
{
    [Theory]
    [InlineData("is 60k good for a social worker")]
    [InlineData("best paid jobs without a degree")]
    public void Figures_that_do_not_fit_are_left_out_whole(string utterance)
    {
        var text = PlainText.Render(Assert.IsType<Reply.Salary>(shipped.Ask(utterance)));

        Assert.InRange(text.Length, 1, PlainText.MaxLength);
        Assert.EndsWith("Occupational Employment and Wage Statistics", text, StringComparison.Ordinal);
        Assert.Contains("more than I can show", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_that_is_asked_for_stands_before_what_a_guide_says_of_the_nation()
    {
        var text = PlainText.Render(shipped.Ask("nurse salary in california"));

        Assert.InRange(text.IndexOf("California, May 2025", StringComparison.Ordinal), 0, text.IndexOf("$93,600", StringComparison.Ordinal));
    }
}
