using CareerBot.Core.Salaries;

namespace CareerBot.Core.Tests.Salaries;

/// <summary>Figures of the shipped tables, copied by hand from the published files.</summary>
[Collection(ShippedTests.Name)]
public class ShippedWagesTests(ShippedKnowledge shipped)
{
    private WageTables Wages => shipped.Snapshot.Wages;

    [Theory]
    [InlineData("11-1011", "United States", 204350, 75700, 129540, 213990, 356200, 507730, 269630)]
    [InlineData("11-1021", "United States", 3503020, 50090, 72320, 105770, 167280, 253390, 134940)]
    [InlineData("29-1141", "California", 338940, 101260, 122440, 140270, 173170, 213320, 150280)]
    [InlineData("29-1141", "Indiana", 68980, 66750, 78750, 83500, 100410, 105750, 89150)]
    [InlineData("11-1011", "Wyoming", 60, 34690, 123790, 147940, 205620, 276940, 162830)]
    [InlineData("11-1011", "Alabama", 810, 101670, 134650, 166420, 222490, 317400, 201200)]
    public void Annual_wages_are_those_published(string code, string place, int jobs, int p10, int p25, int median, int p75, int p90, int mean)
    {
        var estimate = Wages.Find(code, place);

        Assert.Equal(jobs, estimate?.Employment);
        Assert.Equal([p10, p25, median, p75, p90, mean], Values(estimate?.Annual));
        Assert.Equal("2025-05", estimate?.AsOf);
    }

    [Theory]
    [InlineData("11-1011", "United States", 36.39, 62.28, 102.88, 171.25, 244.1, 129.63)]
    [InlineData("11-2011", "United States", 30.43, 43.93, 64.26, 96.66, 137.62, 74.18)]
    public void Hourly_wages_are_those_published(string code, string place, double p10, double p25, double median, double p75, double p90, double mean) =>
        Assert.Equal([(decimal)p10, (decimal)p25, (decimal)median, (decimal)p75, (decimal)p90, (decimal)mean], Values(Wages.Find(code, place)?.Hourly));

    [Fact]
    public void Every_state_and_the_capital_have_a_table_and_the_nation_has_one() => Assert.Equal(52, Wages.Places.Count);

    [Fact]
    public void All_detailed_occupations_are_there() => Assert.Equal(830, Wages.Occupations.Count);

    [Fact]
    public void A_pilot_has_no_hourly_wage_and_an_actor_no_annual_one()
    {
        var pilot = Wages.Find("53-2011", "United States");
        var actor = Wages.Find("27-2011", "United States");

        Assert.True(pilot is { IsAnnualOnly: true, Hourly: null, Annual: not null });
        Assert.True(actor is { IsHourlyOnly: true, Annual: null, Hourly: not null });
    }

    [Fact]
    public void States_have_no_hourly_percentiles_but_a_median()
    {
        var hourly = Wages.Find("29-1141", "Indiana")?.Hourly;

        Assert.Equal(new WageAmount(40.14m), hourly?.Median);
        Assert.Equal(new WageAmount(42.86m), hourly?.Mean);
        Assert.Null(hourly?.Percentile10);
    }

    [Fact]
    public void No_title_stands_twice() =>
        Assert.Empty(Wages.Occupations.GroupBy(occupation => occupation.Title, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1).Select(group => group.Key));

    [Fact]
    public void Percentiles_rise_everywhere()
    {
        var falling = from place in Wages.Places
                      from occupation in Wages.Occupations
                      let annual = Wages.Find(occupation.Code, place)?.Annual
                      where annual is not null
                      let rising = new[] { annual.Percentile10, annual.Percentile25, annual.Median, annual.Percentile75, annual.Percentile90 }.OfType<WageAmount>().Select(amount => amount.Value).ToArray()
                      where !rising.SequenceEqual(rising.Order())
                      select $"{occupation.Code} {place}";

        Assert.Empty(falling);
    }

    [Theory]
    [InlineData("29-2072", 194_800, 208_600, 7.1, 14_200)]
    [InlineData("15-1252", 1_693_800, 1_961_400, 15.8, 115_200)]
    [InlineData("31-1121", 4_347_700, 5_087_500, 17, 765_800)]
    public void Projections_are_those_published(string code, int from, int to, double growth, int openings)
    {
        var outlook = Wages.Outlook(code);

        Assert.Equal((2024, 2034), (outlook?.FromYear, outlook?.ToYear));
        Assert.Equal((from, to, (decimal)growth, openings), (outlook?.JobsFrom, outlook?.JobsTo, outlook?.GrowthPercent, outlook?.OpeningsPerYear));
    }

    [Theory]
    [InlineData("29-2071", "29-2072")]
    [InlineData("15-1132", "15-1252")]
    [InlineData("29-1062", "29-1215")]
    [InlineData("21-1014", "21-1018")]
    [InlineData("29-2011.01", "29-2010")]
    [InlineData("13-1022.00", "13-1020")]
    [InlineData("51-2099.01", "51-2090")]
    public void Older_and_combined_codes_lead_to_one_that_is_published(string old, string now) => Assert.Equal(now, Wages.Find(old, "United States")?.OccupationCode);

    private static decimal?[] Values(WageDistribution? wages) =>
        [wages?.Percentile10?.Value, wages?.Percentile25?.Value, wages?.Median?.Value, wages?.Percentile75?.Value, wages?.Percentile90?.Value, wages?.Mean?.Value];
}
