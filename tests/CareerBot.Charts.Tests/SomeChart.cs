using CareerBot.Core.Salaries;

namespace CareerBot.Charts.Tests;

/// <summary>Charts to test with; the figures are made up.</summary>
internal static class SomeChart
{
    public static WageChart Usual => Of(Records("United States", 34_340, 40_190, 50_250, 66_840, 80_950), Records("Indiana", 31_200, 37_900, 46_120, 58_300, 71_800));

    public static WageChart Hourly => new([Records("Ohio", 0, 0, 0, 0, 0) with { Hourly = Pay(16.51m, 19.32m, 24.16m, 32.13m, 38.92m) }], PayPeriod.Hour);

    public static WageChart TopCoded => Of(
        Estimate("29-1211", "Anesthesiologists", "United States", new WageDistribution { Percentile10 = new(139_640), Percentile25 = new(239_200, true), Median = new(239_200, true), Percentile75 = new(239_200, true), Percentile90 = new(239_200, true) }),
        Estimate("11-1011", "Chief Executives", "United States", new WageDistribution { Percentile10 = new(71_290), Percentile25 = new(126_080), Median = new(206_420), Percentile75 = new(239_200, true), Percentile90 = new(239_200, true) }));

    public static WageChart WithGaps => Of(
        Records("Guam", 34_340, 40_190, 50_250, 66_840, 80_950) with { Annual = new WageDistribution { Median = new(41_000), Percentile25 = new(33_500) } },
        Records("United States", 34_340, 40_190, 50_250, 66_840, 80_950));

    public static WageChart Four => Of(
        Estimate("25-2031", "Secondary School Teachers, Except Special and Career/Technical Education", "United States", Pay(47_330, 58_360, 64_580, 83_010, 104_670)),
        Estimate("29-1141", "Registered Nurses", "District of Columbia", Pay(66_030, 78_610, 93_600, 107_960, 135_320)),
        Estimate("35-3023", "Fast Food and Counter Workers", "Mississippi", Pay(17_500, 18_200, 19_100, 21_000, 22_300)),
        Estimate("15-1252", "Software Developers", "California", Pay(98_300, 131_480, 173_780, 208_000, 239_200)));

    public static WageChart Of(params WageEstimate[] estimates) => new(estimates, PayPeriod.Year);

    public static WageDistribution Pay(decimal p10, decimal p25, decimal median, decimal p75, decimal p90) =>
        new() { Percentile10 = new(p10), Percentile25 = new(p25), Median = new(median), Percentile75 = new(p75), Percentile90 = new(p90) };

    public static WageEstimate Records(string place, decimal p10, decimal p25, decimal median, decimal p75, decimal p90) =>
        Estimate("29-2072", "Medical Records Specialists", place, Pay(p10, p25, median, p75, p90));

    public static WageEstimate Estimate(string code, string occupation, string place, WageDistribution annual) => new()
    {
        OccupationCode = code,
        Occupation = occupation,
        Place = place,
        Annual = annual,
        AsOf = "2025-05",
        Source = "U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics",
        SourceUrl = "https://www.bls.gov/oes/",
    };
}
