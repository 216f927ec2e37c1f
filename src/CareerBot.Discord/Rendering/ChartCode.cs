using CareerBot.Core.Salaries;

namespace CareerBot.Discord.Rendering;

/// <summary>What a chart shows as a few letters for the id of a button: "Y29-1141@Texas+@", the nation and the same occupation again left out.</summary>
internal static class ChartCode
{
    private const char Yearly = 'Y';
    private const char Hourly = 'H';
    private const char Next = '+';
    private const char In = '@';
    private const int MostBars = 4;
    private const string Nation = "United States";

    /// <summary>The code; null where nothing is drawn.</summary>
    public static string? Of(WageChart? chart)
    {
        if (chart is null) return null;
        var before = string.Empty;
        var bars = new List<string>();
        foreach (var estimate in chart.Estimates)
        {
            bars.Add($"{(estimate.OccupationCode == before ? string.Empty : estimate.OccupationCode)}{In}{(estimate.Place == Nation ? string.Empty : estimate.Place)}");
            before = estimate.OccupationCode;
        }

        return $"{(chart.Period == PayPeriod.Hour ? Hourly : Yearly)}{string.Join(Next, bars)}";
    }

    /// <summary>The chart with the figures of today; null for whatever <see cref="Of"/> can't have made, and where a figure is gone.</summary>
    public static WageChart? Read(string? code, WageTables tables)
    {
        if (code is not [Yearly or Hourly, ..]) return null;
        var bars = code[1..].Split(Next);
        if (bars.Length > MostBars) return null;
        var estimates = new List<WageEstimate>();
        foreach (var bar in bars)
        {
            if (bar.Split(In) is not [var named, var place]) return null;
            var occupation = named.Length > 0 || estimates.Count == 0 ? named : estimates[^1].OccupationCode;
            if (tables.Find(occupation, place.Length == 0 ? Nation : place) is not { } estimate) return null;
            estimates.Add(estimate);
        }

        var period = code[0] == Hourly ? PayPeriod.Hour : PayPeriod.Year;
        return estimates.TrueForAll(estimate => (period == PayPeriod.Hour ? estimate.Hourly : estimate.Annual)?.Median is not null) ? new WageChart(estimates, period) : null;
    }
}
