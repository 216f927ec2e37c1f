using CareerBot.Core.Salaries;

namespace CareerBot.Core.Answering.Official;

/// <summary>What a picture of estimates would show.</summary>
internal static class WageCharts
{
    /// <summary>The chart; null where no estimate has a median of one period, or where they are of several releases and no picture may hold
    /// them side by side.</summary>
    public static WageChart? Of(IReadOnlyList<WageEstimate> estimates, PayPeriod? asked)
    {
        if (estimates.Any(estimate => !estimate.IsOfSameRelease(estimates[0]))) return null;
        WageEstimate[] hourly = [.. estimates.Where(estimate => estimate.Hourly?.Median is not null)];
        WageEstimate[] annual = [.. estimates.Where(estimate => estimate.Annual?.Median is not null)];
        var isHourly = annual.Length == 0 || (asked == PayPeriod.Hour && hourly.Length == estimates.Count);
        var drawn = isHourly ? hourly : annual;
        return drawn.Length == 0 ? null : new WageChart(drawn, isHourly ? PayPeriod.Hour : PayPeriod.Year);
    }
}
