using CareerBot.Core.Rendering;

namespace CareerBot.Core.Tests.Answering.Official;

/// <summary>How many people work in an occupation, with a guide about it and without.</summary>
[Collection(ShippedTests.Name)]
public class EmploymentTests(ShippedKnowledge shipped)
{
    [Theory]
    [InlineData("how many nurses are there in texas", "Texas")]
    [InlineData("how many registered nurses work in ohio", "Ohio")]
    [InlineData("how many social workers are there in Vermont?", "Vermont")]
    [InlineData("how many electricians are there in Ohio", "Ohio")]
    [InlineData("how many people work as paralegals in Ohio", "Ohio")]
    [InlineData("number of dental hygienists employed in ohio", "Ohio")]
    public void It_is_told_of_the_place_that_was_asked_about(string utterance, string place) =>
        Assert.Contains($" people were employed in {place} in May 2025.", PlainText.Render(shipped.Ask(utterance)), StringComparison.Ordinal);

    [Theory]
    [InlineData("how many hours do nurses work")]
    [InlineData("how many days a week do social workers work")]
    [InlineData("how many levels of nurses are there")]
    [InlineData("how many specialties are there in nursing")]
    [InlineData("how many hours do electricians work")]
    public void What_else_is_counted_is_not_answered_with_people(string utterance) =>
        Assert.DoesNotContain("people were employed", PlainText.Render(shipped.Ask(utterance)), StringComparison.Ordinal);

    [Fact]
    public void Why_the_number_changes_is_no_count() =>
        Assert.DoesNotContain("people were employed", PlainText.Render(shipped.Ask("why is the number of plumber jobs growing")), StringComparison.Ordinal);
}
