using CareerBot.Core.Rendering;
using CareerBot.Core.Salaries;
using CorePhrases = CareerBot.Core.Phrases;

namespace CareerBot.Discord.Rendering;

/// <summary>What a survey publishes for one occupation and place: a row a statistic, a column a period.</summary>
internal static class WageTable
{
    private const string Dollars = "USD";

    private static readonly (string Label, Func<WageDistribution, WageAmount?> Amount)[] Statistics =
    [
        (Phrases.LowestTenth, wages => wages.Percentile10),
        (Phrases.LowestQuarter, wages => wages.Percentile25),
        (CorePhrases.Statistic(SalaryStatistic.Median), wages => wages.Median),
        (Phrases.HighestQuarter, wages => wages.Percentile75),
        (Phrases.HighestTenth, wages => wages.Percentile90),
        (CorePhrases.Statistic(SalaryStatistic.Average), wages => wages.Mean),
    ];

    public static string Of(WageEstimate estimate, PayPeriod? asked)
    {
        var columns = Columns(estimate, asked);
        var rows = Statistics
            .Where(statistic => columns.Any(column => statistic.Amount(column.Wages) is not null))
            .Select(statistic => (IReadOnlyList<string>)[statistic.Label, .. columns.Select(column => Amount(statistic.Amount(column.Wages)))]);
        return columns.Count == 0 ? string.Empty : CodeTable.Of([[string.Empty, .. columns.Select(column => CorePhrases.Per(column.Period))], .. rows]);
    }

    private static List<(PayPeriod Period, WageDistribution Wages)> Columns(WageEstimate estimate, PayPeriod? asked)
    {
        var columns = new List<(PayPeriod, WageDistribution)>();
        if (estimate.Annual is { } annual) columns.Add((PayPeriod.Year, annual));
        if (estimate.Hourly is { } hourly) columns.Add((PayPeriod.Hour, hourly));
        if (asked == PayPeriod.Hour) columns.Reverse();
        return columns;
    }

    private static string Amount(WageAmount? amount) => amount switch
    {
        null => "–",
        { IsAtLeast: true } atLeast => $"{MoneyText.Of(atLeast.Value, Dollars)}+",
        { } exact => MoneyText.Of(exact.Value, Dollars),
    };
}
