using CareerBot.Core.Answering.Official;
using CareerBot.Core.Rendering;
using CareerBot.Core.Salaries;
using CareerBot.Core.Understanding.Pay;

namespace CareerBot.Core.Tests.Answering.Official;

/// <summary>Tables of a few invented figures, so that each rule is seen by itself.</summary>
public class WageAnswerTests
{
    private const int Baker = 513011;
    private const int Surgeon = 291240;
    private const int Actor = 272011;

    private static readonly OccupationTitle Bakers = new("51-3011", "Bakers");
    private static readonly OccupationTitle Surgeons = new("29-1240", "Surgeons");
    private static readonly OccupationTitle Actors = new("27-2011", "Actors");

    private static readonly WageTables Tables = new(new WageParts
    {
        Occupations = [Bakers, Surgeons, Actors],
        Tables =
        [
            Table("United States", (Actor, Row(null, [10, 15, 20, 25, 30, 22])), (Surgeon, Row([100_000, 200_000, -239_200, -239_200, -239_200, 300_000], null)), (Baker, Row([20_000, 30_000, 40_000, 50_000, 60_000, 41_000], [10, 15, 20, 25, 30, 20.5m]))),
            Table("Ohio", (Baker, Row([18_000, 28_000, 36_000, 45_000, 54_000, 37_000], null))),
            Table("Texas", (Baker, Row(null, null))),
        ],
        HourlyOnly = [Actor],
    });

    [Fact]
    public void A_place_stands_before_the_nation_and_is_held_against_it()
    {
        var reply = Text(new WageAsk { Occupations = [Bakers], Places = [new AskedPlace("Ohio")] });

        Assert.Contains("In Ohio the median is 10% below the national median.\n• Ohio, May 2025: median $36,000 a year; 10th to 90th percentile $18,000 to $54,000 a year; 1,000 jobs\n• United States, May 2025: median $40,000 a year ($20 an hour)", reply, StringComparison.Ordinal);
        Assert.EndsWith("Source: Survey of tests", reply, StringComparison.Ordinal);
    }

    [Fact]
    public void A_top_coded_wage_is_at_least_the_top_code() =>
        Assert.Contains("median at least $239,200 a year", Text(new WageAsk { Occupations = [Surgeons] }), StringComparison.Ordinal);

    [Fact]
    public void Above_the_top_code_nothing_is_claimed() =>
        Assert.Contains("How many earn more than $500,000 a year in United States is not published.", Text(new WageAsk { Occupations = [Surgeons], Goal = new PayGoal(500_000, PayPeriod.Year) }), StringComparison.Ordinal);

    [Fact]
    public void A_suppressed_wage_is_not_published_and_the_nation_stands_in()
    {
        var text = Text(new WageAsk { Occupations = [Bakers], Places = [new AskedPlace("Texas")] });

        Assert.Contains("I have no figure for Texas; these are national.\nThe survey's figure for Texas is not published.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("• Texas", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_is_paid_by_the_hour_alone_gets_no_computed_year()
    {
        var text = Text(new WageAsk { Occupations = [Actors], Period = PayPeriod.Month });

        Assert.Contains("median $20 an hour", text, StringComparison.Ordinal);
        Assert.Contains("No annual wage is published", text, StringComparison.Ordinal);
        Assert.DoesNotContain("a month", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_month_is_computed_from_the_year_and_said_to_be()
    {
        var text = Text(new WageAsk { Occupations = [Bakers], Period = PayPeriod.Month });

        Assert.Contains("median about $3,333 a month ($40,000 a year)", text, StringComparison.Ordinal);
        Assert.Contains("computed from the yearly figures over 12 months", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(10_000, "More than 90%")]
    [InlineData(25_000, "Between 75% and 90%")]
    [InlineData(40_000, "About half")]
    [InlineData(50_200, "About a quarter")]
    [InlineData(55_000, "Between 10% and 25%")]
    [InlineData(90_000, "Fewer than 10%")]
    public void The_percentiles_say_how_many_earn_more(int amount, string share) =>
        Assert.Contains($"{share} of them earn more than ", Text(new WageAsk { Occupations = [Bakers], Goal = new PayGoal(amount, PayPeriod.Year) }), StringComparison.Ordinal);

    [Fact]
    public void No_amount_at_or_below_nothing_is_reckoned_with() =>
        Assert.Contains("Nobody earns such an amount.", Text(new WageAsk { Occupations = [Bakers], Goal = new PayGoal(-5, PayPeriod.Year) }), StringComparison.Ordinal);

    [Fact]
    public void A_city_gets_the_figures_of_its_state_and_that_is_said() =>
        Assert.Contains("I have no figures for cities or regions: these are for Ohio state.", Text(new WageAsk { Occupations = [Bakers], Places = [new AskedPlace("Ohio", "cleveland")] }), StringComparison.Ordinal);

    [Fact]
    public void Entry_level_is_mapped_to_percentiles_and_said_to_be()
    {
        var text = Text(new WageAsk { Occupations = [Bakers], Level = PayLevel.Entry });

        Assert.Contains("people who start usually earn about the 10th to 25th percentile", text, StringComparison.Ordinal);
        Assert.Contains("10th $20,000 a year, 25th $30,000 a year", text, StringComparison.Ordinal);
    }

    [Fact]
    public void At_most_four_rows_are_shown_and_the_rest_is_not_passed_over()
    {
        var ask = new WageAsk { Occupations = [Bakers, Surgeons, Actors], Places = [new AskedPlace("Ohio"), new AskedPlace("Texas"), new AskedPlace("United States")] };

        Assert.InRange(WageAnswer.Compose(ask, Tables)?.Estimates.Count ?? 0, 1, 4);
        Assert.InRange(Text(ask).Length, 1, PlainText.MaxLength);
    }

    private static string Text(WageAsk ask) => WageAnswer.Compose(ask, Tables) is { } reply ? PlainText.Render(reply) : string.Empty;

    private static WageTable Table(string place, params (int Key, int[] Row)[] rows)
    {
        var ordered = rows.OrderBy(row => row.Key).ToArray();
        return new WageTable(new WageRelease(place, "2025-05", "Survey of tests", "https://example.org/"), [.. ordered.Select(row => row.Key)], [.. ordered.SelectMany(row => row.Row)]);
    }

    /// <summary>A thousand jobs, then annual and hourly wages; below zero is a top code.</summary>
    private static int[] Row(decimal[]? annual, decimal[]? hourly) => [1_000, .. Pack(annual), .. Pack(hourly)];

    private static IEnumerable<int> Pack(decimal[]? wages) => wages is null
        ? Enumerable.Repeat(WageFigures.None, 6)
        : wages.Select(wage => WageFigures.Pack(new WageAmount(Math.Abs(wage), wage < 0)));
}
