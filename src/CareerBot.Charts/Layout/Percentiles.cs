using CareerBot.Core.Salaries;

namespace CareerBot.Charts.Layout;

/// <summary>The figures of one estimate that a chart is made of; what is not published stays null.</summary>
internal sealed record Percentiles(WageAmount Median)
{
    public WageAmount? P10 { get; init; }

    public WageAmount? P25 { get; init; }

    public WageAmount? P75 { get; init; }

    public WageAmount? P90 { get; init; }

    /// <summary>Those published, lowest first.</summary>
    public IEnumerable<WageAmount> Known => Named.Select(named => named.Amount).OfType<WageAmount>();

    /// <summary>All five by name, lowest first.</summary>
    public IEnumerable<(string Name, WageAmount? Amount)> Named => [("10th", P10), ("25th", P25), (Phrases.Median, Median), ("75th", P75), ("90th", P90)];

    public IReadOnlyList<string> Missing => [.. Named.Where(named => named.Amount is null).Select(named => named.Name)];

    /// <summary>Null where there is no median for the period, and so nothing to draw.</summary>
    public static Percentiles? Of(WageEstimate estimate, PayPeriod period)
    {
        var wages = period == PayPeriod.Hour ? estimate.Hourly : estimate.Annual;
        return wages?.Median is not { } median
            ? null
            : new Percentiles(median) { P10 = wages.Percentile10, P25 = wages.Percentile25, P75 = wages.Percentile75, P90 = wages.Percentile90 };
    }
}
