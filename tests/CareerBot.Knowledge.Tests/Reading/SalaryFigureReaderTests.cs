using CareerBot.Core.Salaries;
using CareerBot.Knowledge.Reading;

namespace CareerBot.Knowledge.Tests.Reading;

public class SalaryFigureReaderTests
{
    private const string Rest = "period: year, place: Ohio, as_of: 2025-05, source: BLS";

    [Fact]
    public void A_figure_keeps_everything_that_makes_it_true()
    {
        var figure = Assert.Single(Read("{statistic: median, amount: 50250, period: hour, place: Ohio, as_of: 2024-05, source: BLS, occupation: nurses, currency: eur}").Guide!.Salaries);

        Assert.Equal((SalaryStatistic.Median, 50250m, null, PayPeriod.Hour), (figure.Statistic, figure.Amount, figure.High, figure.Period));
        Assert.Equal(("Ohio", "2024-05", "BLS", "nurses", "EUR"), (figure.Place, figure.AsOf, figure.Source, figure.Occupation, figure.Currency));
    }

    [Fact]
    public void A_range_has_two_ends()
    {
        var figure = Assert.Single(Read($"{{statistic: range, low: \"$37,000\", high: 50500.50, {Rest}}}").Guide!.Salaries);

        Assert.Equal((37000m, 50500.50m), (figure.Amount, figure.High));
    }

    [Theory]
    [InlineData("average", SalaryStatistic.Average)]
    [InlineData("top", SalaryStatistic.Top)]
    [InlineData("entry", SalaryStatistic.Entry)]
    [InlineData("percentile10", SalaryStatistic.Percentile10)]
    [InlineData("percentile_90", SalaryStatistic.Percentile90)]
    public void Every_statistic_has_a_name(string name, SalaryStatistic expected) =>
        Assert.Equal(expected, Assert.Single(Read($"{{statistic: {name}, amount: 1, {Rest}}}").Guide!.Salaries).Statistic);

    [Theory]
    [InlineData("{statistic: median, amount: 1, period: year, place: Ohio, as_of: 2025}", "salary-source")]
    [InlineData("{statistic: median, amount: 1, period: year, place: Ohio, source: BLS}", "salary-date")]
    [InlineData("{statistic: median, amount: 1, period: year, as_of: 2025, source: BLS}", "salary-place")]
    [InlineData("{statistic: median, amount: 1, place: Ohio, as_of: 2025, source: BLS}", "salary-period")]
    [InlineData("{statistic: biggest, amount: 1, " + Rest + "}", "salary-statistic")]
    [InlineData("{statistic: median, " + Rest + "}", "salary-amount")]
    [InlineData("{statistic: range, low: 5, " + Rest + "}", "salary-amount")]
    [InlineData("{statistic: range, low: 5, high: 4, " + Rest + "}", "salary-amount")]
    [InlineData("{statistic: median, amount: -5, " + Rest + "}", "salary-amount")]
    [InlineData("just a word", "salary-shape")]
    public void A_figure_that_lacks_something_is_left_out_and_named(string figure, string code)
    {
        var result = Read(figure);

        Assert.Empty(result.Guide!.Salaries);
        Assert.Contains(result.Problems, problem => problem.Code == code && problem is { Severity: ProblemSeverity.Error, Line: 4 });
    }

    private static GuideReadResult Read(string figure) => SomeGuide.Read($"---\ntitle: Nurse\nsalary:\n  - {figure}\n---\n\nText.");
}
