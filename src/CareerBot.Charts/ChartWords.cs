using CareerBot.Charts.Layout;
using CareerBot.Core.Salaries;

namespace CareerBot.Charts;

/// <summary>A chart in words, with the figures that it shows and those that it only draws.</summary>
internal static class ChartWords
{
    public static string Of(WageChart chart)
    {
        var rows = ChartLayout.Rows(chart);
        WageEstimate[] estimates = [.. rows.Select(row => row.Estimate)];
        var sentences = rows.Select(row => $"{Headings.Row(row.Estimate, estimates)}: {Figures(row.Pay)}.");
        return $"{Headings.Title(estimates)}, in {Phrases.SpokenPer(chart.Period)}. {string.Join(' ', sentences)} {Headings.Source(estimates)}.";
    }

    private static string Figures(Percentiles pay)
    {
        var figures = string.Join(", ", pay.Named.Where(named => named.Amount is not null).Select(named => Figure(named.Name, named.Amount ?? pay.Median)));
        return pay.Missing is { Count: > 0 } missing ? $"{figures}. {Phrases.NotPublished(missing)}" : figures;
    }

    private static string Figure(string name, WageAmount amount) =>
        name == Phrases.Median ? $"{name} {Phrases.Spoken(amount)}" : $"{name} percentile {Phrases.Spoken(amount)}";
}
