using CareerBot.Core.Rendering;
using CareerBot.Core.Replies;

namespace CareerBot.Core.Tests.Answering.Official;

/// <summary>What sounds like pay and is no wage of an occupation; whoever is named and is no known occupation never gets another's figures.</summary>
[Collection(ShippedTests.Name)]
public class NoWageTests(ShippedKnowledge shipped)
{
    [Theory]
    [InlineData("how much does messi make")]
    [InlineData("how much does messi make per week")]
    [InlineData("messi salary")]
    [InlineData("messi's salary")]
    [InlineData("how much does lebron james make")]
    [InlineData("what is elon musk's salary")]
    [InlineData("tim cook salary")]
    [InlineData("how much does tim cook make")]
    [InlineData("how much does gordon ramsay earn")]
    [InlineData("how much is taylor swift paid")]
    [InlineData("how much does mr beast make a month")]
    [InlineData("how much does mr beast make")]
    [InlineData("what does joe rogan make")]
    [InlineData("what is beyonce worth")]
    [InlineData("how much does the ceo of apple make")]
    [InlineData("how much does walmart pay")]
    [InlineData("how much do ups drivers make")]
    [InlineData("delta pilot salary")]
    [InlineData("salary of a delta pilot")]
    [InlineData("southwest airlines pilot pay")]
    [InlineData("target cashier pay")]
    [InlineData("apple store employee pay")]
    [InlineData("google engineer salary")]
    [InlineData("army pay")]
    [InlineData("what does the army pay")]
    [InlineData("nurse salary at cleveland clinic")]
    [InlineData("kaiser nurse pay")]
    [InlineData("GS-7 salary")]
    [InlineData("federal government pay scale")]
    [InlineData("what is social security max wage")]
    [InlineData("max social security earnings 2026")]
    [InlineData("ss max taxable earnings")]
    [InlineData("maximum taxable wage")]
    [InlineData("minimum wage in california")]
    [InlineData("how much does a blorptician make")]
    [InlineData("salary of a wizard")]
    [InlineData("what do stay at home moms earn")]
    [InlineData("my paycheck is wrong who do i talk to")]
    [InlineData("what majors pay the most")]
    [InlineData("psychology major salary")]
    [InlineData("what can i earn with a biology degree")]
    [InlineData("stay at home mom salary")]
    [InlineData("state farm agent salary")]
    [InlineData("drug dealer salary")]
    [InlineData("average rent in texas")]
    [InlineData("cost of living in ohio")]
    public void It_gets_no_figures(string utterance)
    {
        var reply = shipped.Ask(utterance);

        Assert.True(reply is Reply.NoAnswer or Reply.OffTopic or Reply.SmallTalk or Reply.Declined, PlainText.Render(reply));
        Assert.DoesNotContain("$", PlainText.Render(reply), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("how much does mr beast make")]
    [InlineData("what does joe rogan make")]
    [InlineData("what is beyonce worth")]
    public void It_is_said_whose_pay_is_not_told(string utterance) => Assert.Equal("the pay of a single person", Assert.IsType<Reply.NoAnswer>(shipped.Ask(utterance)).NotCovered);

    [Theory]
    [InlineData("can i make 900 trillion as a nurse")]
    [InlineData("can a nurse make $80,000,000 a year")]
    public void An_amount_that_nobody_earns_is_called_so(string utterance) =>
        Assert.Contains("No wage in these figures comes anywhere near that amount.", PlainText.Render(shipped.Ask(utterance)), StringComparison.Ordinal);

    [Theory]
    [InlineData("insane salary")]
    [InlineData("crazy high salary")]
    public void What_pay_is_called_is_nobodys_name(string utterance) => Assert.IsType<Reply.Salary>(shipped.Ask(utterance));

    [Theory]
    [InlineData("can i make 200k as an actor")]
    [InlineData("can i make 50 an hour as a flight attendant")]
    public void Nobody_is_said_to_reach_an_amount_that_is_published_for_no_such_period(string utterance) =>
        Assert.DoesNotContain("of them earn", PlainText.Render(shipped.Ask(utterance)), StringComparison.Ordinal);

    [Theory]
    [InlineData("how much do they make")]
    [InlineData("how much does this pay")]
    [InlineData("how much does it pay")]
    [InlineData("how much would I make")]
    [InlineData("how much do people with a certification make")]
    [InlineData("do they make good money")]
    public void Whoever_the_talk_is_of_gets_theirs(string utterance) => Assert.Contains("$", PlainText.Render(shipped.Ask(utterance)), StringComparison.Ordinal);

    [Theory]
    [InlineData("pizza chef salary")]
    [InlineData("kubernetes developer salary")]
    [InlineData("how much do austin nurses make")]
    [InlineData("cook salary")]
    public void A_word_before_an_occupation_makes_it_nobodys_name(string utterance) => Assert.IsType<Reply.Salary>(shipped.Ask(utterance));
}
