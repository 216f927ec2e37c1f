using CareerBot.Core.Salaries;
using CareerBot.Core.Understanding.Pay;

namespace CareerBot.Core.Tests.Understanding.Pay;

public class PayGoalsTests
{
    [Theory]
    [InlineData("can i make 80k as a plumber", 80_000, PayPeriod.Year)]
    [InlineData("do nurses make six figures", 100_000, PayPeriod.Year)]
    [InlineData("is $35/hr good", 35, PayPeriod.Hour)]
    [InlineData("can a trucker make $2,000 a week", 2_000, PayPeriod.Week)]
    [InlineData("45000 a year ok?", 45_000, PayPeriod.Year)]
    [InlineData("100 grand possible?", 100_000, PayPeriod.Year)]
    [InlineData("can i make -50k", -50_000, PayPeriod.Year)]
    public void An_amount_is_read_with_its_period(string utterance, int amount, PayPeriod period) =>
        Assert.Equal(new PayGoal(amount, period), PayGoals.In(utterance));

    [Theory]
    [InlineData("electrician salary 2025")]
    [InlineData("salary after 20 years")]
    [InlineData("the 90th percentile")]
    [InlineData("bottom 10% of bakers")]
    [InlineData("99999999999999999999999999999999999")]
    public void Years_and_shares_are_no_amounts(string utterance) => Assert.Null(PayGoals.In(utterance));
}
