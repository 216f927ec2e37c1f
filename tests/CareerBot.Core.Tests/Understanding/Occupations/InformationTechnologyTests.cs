using CareerBot.Core.Rendering;
using CareerBot.Core.Replies;

namespace CareerBot.Core.Tests.Understanding.Occupations;

[Collection(ShippedTests.Name)]
public class InformationTechnologyTests(ShippedKnowledge shipped)
{
    [Theory]
    [InlineData("IT salary")]
    [InlineData("it salary")]
    [InlineData("I.T. salary")]
    [InlineData("how much does IT pay")]
    [InlineData("average salary of an it job")]
    [InlineData("information technology salary")]
    public void The_field_gets_its_occupations_to_choose_from(string utterance) =>
        Assert.Contains("Software Developers", PlainText.Render(Assert.IsType<Reply.Choose>(shipped.Ask(utterance))), StringComparison.Ordinal);

    [Theory]
    [InlineData("what does it pay")]
    [InlineData("is it paid well")]
    [InlineData("WHAT DOES IT PAY")]
    [InlineData("is it a job with good pay")]
    [InlineData("salary for it")]
    public void The_pronoun_stands_for_what_the_talk_is_about(string utterance) =>
        Assert.DoesNotContain("Software Developers", PlainText.Render(shipped.Ask(utterance)), StringComparison.Ordinal);
}
