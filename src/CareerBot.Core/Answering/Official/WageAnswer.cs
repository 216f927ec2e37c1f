using CareerBot.Core.Replies;
using CareerBot.Core.Salaries;
using CareerBot.Core.Understanding.Pay;

namespace CareerBot.Core.Answering.Official;

/// <summary>Looks up what is asked for and puts it into place: the figures, and plain sentences about them.</summary>
internal static class WageAnswer
{
    public const string Nation = "United States";

    /// <summary>As many rows as a chat message and a picture hold.</summary>
    private const int MostRows = 4;

    /// <summary>The reply; null where the tables hold nothing of any of the occupations.</summary>
    public static Reply.Salary? Compose(WageAsk ask, WageTables tables)
    {
        var rows = new WageRows(ask, tables, MostRows);
        if (rows.Estimates.Count == 0) return null;
        return new Reply.Salary([], [], [])
        {
            Occupation = string.Join(" and ", rows.Estimates.Select(estimate => estimate.Occupation).Distinct(StringComparer.Ordinal)),
            Estimates = rows.Estimates,
            MissingPlace = rows.MissingPlace,
            Remarks = WageRemarks.On(ask, rows, tables),
            Period = ask.Period,
            WithMean = ask.WithMean,
            WithQuartiles = ask.WithQuartiles || ask.Level is not null || ask.Goal is not null,
            Chart = WageCharts.Of(rows.Estimates, ask.Period),
        };
    }
}
