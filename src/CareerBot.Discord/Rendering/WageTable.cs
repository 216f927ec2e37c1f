using CareerBot.Core.Rendering;
using CareerBot.Core.Replies;
using CareerBot.Core.Salaries;
using CorePhrases = CareerBot.Core.Phrases;

namespace CareerBot.Discord.Rendering;

/// <summary>What a survey publishes for one occupation and place: a row a statistic, a column a period, that asked for first.</summary>
internal static class WageTable
{
    private const string Dollars = "USD";
    private const string None = "–";

    public static string Of(WageEstimate estimate, Reply.Salary salary)
    {
        var periods = Periods(estimate, salary.Period);
        var rows = Statistics(salary)
            .Select(statistic => (IReadOnlyList<string>)[statistic.Label, .. periods.Select(period => Cell(estimate, statistic.Amount, period))])
            .Where(row => row.Skip(1).Any(cell => cell != None))
            .ToArray();
        return rows.Length == 0 ? string.Empty : CodeTable.Of([[string.Empty, .. periods.Select(CorePhrases.Per)], .. rows]);
    }

    private static IEnumerable<(string Label, Func<WageDistribution, WageAmount?> Amount)> Statistics(Reply.Salary salary)
    {
        yield return (Phrases.LowestTenth, wages => wages.Percentile10);
        if (salary.WithQuartiles) yield return (Phrases.LowestQuarter, wages => wages.Percentile25);
        yield return (CorePhrases.Statistic(SalaryStatistic.Median), wages => wages.Median);
        if (salary.WithQuartiles) yield return (Phrases.HighestQuarter, wages => wages.Percentile75);
        yield return (Phrases.HighestTenth, wages => wages.Percentile90);
        if (salary.WithMean) yield return (CorePhrases.Statistic(SalaryStatistic.Average), wages => wages.Mean);
    }

    /// <summary>Two at most: more would not fit a telephone's width.</summary>
    private static PayPeriod[] Periods(WageEstimate estimate, PayPeriod? asked)
    {
        List<PayPeriod> published = [];
        if (estimate.Annual is not null) published.Add(PayPeriod.Year);
        if (estimate.Hourly is not null) published.Add(PayPeriod.Hour);
        return [.. (asked is { } period ? published.Prepend(period) : published).Distinct().Take(2)];
    }

    private static string Cell(WageEstimate estimate, Func<WageDistribution, WageAmount?> statistic, PayPeriod period)
    {
        var published = period switch { PayPeriod.Year => estimate.Annual, PayPeriod.Hour => estimate.Hourly, _ => null };
        if (published is not null && statistic(published) is { } amount) return $"{MoneyText.Of(amount.Value, Dollars)}{(amount.IsAtLeast ? "+" : string.Empty)}";

        // What is computed says so ("about $4,188"); what is not published is not made up.
        var words = WageText.Of(estimate, statistic, period);
        if (words == CorePhrases.NotPublished) return None;
        var amountAlone = words.Replace($" {CorePhrases.Per(period)}", string.Empty, StringComparison.Ordinal);
        var atLeast = CorePhrases.AtLeast(string.Empty);
        return amountAlone.Contains(atLeast, StringComparison.Ordinal) ? $"{amountAlone.Replace(atLeast, string.Empty, StringComparison.Ordinal)}+" : amountAlone;
    }
}
