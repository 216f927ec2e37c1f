using CareerBot.Core.Salaries;

namespace CareerBot.Core.Rendering;

/// <summary>Amounts of a wage table in words: "$63,190 a year", "at least $239,200 a year", "not published".</summary>
public static class WageText
{
    private const string Dollars = "USD";

    /// <summary>The amount with its period; where the table has it for another period only, converted and marked "about".</summary>
    public static string Of(WageEstimate estimate, Func<WageDistribution, WageAmount?> statistic, PayPeriod period)
    {
        ArgumentNullException.ThrowIfNull(estimate);
        ArgumentNullException.ThrowIfNull(statistic);
        return Amount(estimate, statistic, period) is { } amount ? $"{amount} {Phrases.Per(period)}" : Phrases.NotPublished;
    }

    /// <summary>Two percentiles with their period: "$40,710 to $108,510 a year".</summary>
    public static string Range(WageEstimate estimate, Func<WageDistribution, WageAmount?> low, Func<WageDistribution, WageAmount?> high, PayPeriod period)
    {
        ArgumentNullException.ThrowIfNull(estimate);
        ArgumentNullException.ThrowIfNull(low);
        ArgumentNullException.ThrowIfNull(high);
        var (from, to) = (Amount(estimate, low, period), Amount(estimate, high, period));
        return from is null && to is null ? Phrases.NotPublished : $"{from ?? Phrases.NotPublished} to {to ?? Phrases.NotPublished} {Phrases.Per(period)}";
    }

    /// <summary>Whether the table itself has the statistic for the period, so that nothing has to be computed.</summary>
    public static bool IsPublished(WageEstimate estimate, Func<WageDistribution, WageAmount?> statistic, PayPeriod period)
    {
        ArgumentNullException.ThrowIfNull(estimate);
        ArgumentNullException.ThrowIfNull(statistic);
        return Stated(estimate, period) is { } stated && statistic(stated) is not null;
    }

    private static string? Amount(WageEstimate estimate, Func<WageDistribution, WageAmount?> statistic, PayPeriod period)
    {
        if (Stated(estimate, period) is { } stated && statistic(stated) is { } amount) return Text(amount);

        // Who is paid by the year alone, or by the hour alone, seldom works 2,080 hours a year: nothing is computed for them.
        if (period == PayPeriod.Year || estimate.IsHourlyOnly || (estimate.IsAnnualOnly && period == PayPeriod.Hour)) return null;
        if (estimate.Annual is not { } annual || statistic(annual) is not { } yearly) return null;
        return Phrases.About(Text(yearly with { Value = PayConversion.Convert(yearly.Value, PayPeriod.Year, period) }));
    }

    private static WageDistribution? Stated(WageEstimate estimate, PayPeriod period) => period switch
    {
        PayPeriod.Year => estimate.Annual,
        PayPeriod.Hour => estimate.Hourly,
        _ => null,
    };

    private static string Text(WageAmount amount) =>
        amount.IsAtLeast ? Phrases.AtLeast(MoneyText.Of(amount.Value, Dollars)) : MoneyText.Of(amount.Value, Dollars);
}
