using CareerBot.Core.Rendering;
using CareerBot.Core.Replies;
using CareerBot.Core.Salaries;

namespace CareerBot.Tests.Rendering;

public class SalaryTextTests
{
    [Fact]
    public void A_figure_states_statistic_amount_period_place_date_and_source()
    {
        var reply = new Reply.Salary([Some.Figure()], [], [Some.Citation()]) { Occupation = "archivist" };

        Assert.Equal("Pay: archivist\nMedian: $50,250 a year, United States, May 2024 (U.S. Bureau of Labor Statistics) [1]", PlainText.Render(reply));
    }

    [Fact]
    public void A_range_states_both_ends()
    {
        var reply = new Reply.Salary([Some.Figure(37000, statistic: SalaryStatistic.Range) with { High = 50500 }], [], []) { Occupation = "archivist" };

        Assert.Contains("Range: $37,000 to $50,500 a year", PlainText.Render(reply), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_period_is_computed_and_said_to_be()
    {
        var reply = new Reply.Salary([Some.Figure()], [], []) { Occupation = "archivist", Period = PayPeriod.Hour };

        var text = PlainText.Render(reply);

        Assert.Contains("$50,250 a year (about $24.16 an hour)", text, StringComparison.Ordinal);
        Assert.EndsWith("The hourly amounts are computed from the yearly figures over 2,080 full-time hours a year.", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(20, PayPeriod.Hour, PayPeriod.Year, "about $41,600 a year")]
    [InlineData(52000, PayPeriod.Year, PayPeriod.Week, "about $1,000 a week")]
    [InlineData(36000, PayPeriod.Year, PayPeriod.Month, "about $3,000 a month")]
    public void Periods_convert_over_full_time_work(int amount, PayPeriod stated, PayPeriod asked, string expected)
    {
        var reply = new Reply.Salary([Some.Figure(amount, stated)], [], []) { Occupation = "archivist", Period = asked };

        Assert.Contains(expected, PlainText.Render(reply), StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_without_a_figure_is_named()
    {
        var reply = new Reply.Salary([Some.Figure()], [], []) { Occupation = "archivist", MissingPlace = "Texas" };

        Assert.Contains("\nI have no figure for Texas; these are national.\n", PlainText.Render(reply), StringComparison.Ordinal);
    }

    [Fact]
    public void An_occupation_that_the_source_names_otherwise_is_named_so()
    {
        var reply = new Reply.Salary([Some.Figure() with { Occupation = "curators" }], [], []) { Occupation = "archivist" };

        Assert.Contains("(U.S. Bureau of Labor Statistics, for curators)", PlainText.Render(reply), StringComparison.Ordinal);
    }

    [Fact]
    public void Many_figures_stay_within_the_limit()
    {
        var reply = new Reply.Salary([.. Enumerable.Repeat(Some.Figure(), 40)], [new Snippet("It varies.", 1)], [Some.Citation()])
        {
            Occupation = "archivist",
            Period = PayPeriod.Hour,
        };

        Assert.InRange(PlainText.Render(reply).Length, 1, PlainText.MaxLength);
    }
}
