using System.Globalization;
using CareerBot.Core.Replies;
using CareerBot.Core.Salaries;

namespace CareerBot.Core.Rendering;

/// <summary>Makes tables of replies that hold one.</summary>
public static class ReplyTables
{
    /// <summary>The table; null where the reply holds none.</summary>
    public static ReplyTable? Of(Reply reply) => reply switch
    {
        Reply.Salary { Estimates.Count: > 0 } salary => OfEstimates(salary),
        Reply.Comparison comparison => OfComparison(comparison),
        _ => null,
    };

    private static ReplyTable OfEstimates(Reply.Salary salary)
    {
        var isOne = salary.Estimates.All(estimate => estimate.OccupationCode == salary.Estimates[0].OccupationCode);
        List<(string Heading, Func<WageEstimate, string> Cell)> columns =
        [
            (Phrases.MedianPay, estimate => Median(estimate, salary.Period)),
            ($"10th {Phrases.Percentile}", estimate => Wage(estimate, wages => wages.Percentile10, salary)),
            ($"90th {Phrases.Percentile}", estimate => Wage(estimate, wages => wages.Percentile90, salary)),
            (Phrases.JobColumn, estimate => estimate.Employment?.ToString("N0", CultureInfo.InvariantCulture) ?? Phrases.NotPublished),
        ];
        if (salary.WithQuartiles)
        {
            columns.Insert(2, ($"25th {Phrases.Percentile}", estimate => Wage(estimate, wages => wages.Percentile25, salary)));
            columns.Insert(3, ($"75th {Phrases.Percentile}", estimate => Wage(estimate, wages => wages.Percentile75, salary)));
        }

        if (salary.WithMean) columns.Insert(1, (Phrases.MeanPay, estimate => Wage(estimate, wages => wages.Mean, salary)));
        return new ReplyTable(
            isOne ? Phrases.OfficialWages(salary.Estimates[0].Occupation) : Phrases.OfficialWages(null),
            [isOne ? Phrases.Place : Phrases.OccupationAndPlace, .. columns.Select(column => column.Heading)],
            [.. salary.Estimates.Select(estimate => new ReplyTableRow(
                isOne ? $"{estimate.Place}, {DateText.Of(estimate.AsOf)}" : $"{estimate.Occupation}, {estimate.Place}, {DateText.Of(estimate.AsOf)}",
                [.. columns.Select(column => new ReplyTableCell(column.Cell(estimate)))]))],
            [.. salary.Estimates.Select(estimate => Phrases.SourceIs(estimate.Source)).Distinct(StringComparer.Ordinal)]);
    }

    private static string Median(WageEstimate estimate, PayPeriod? asked)
    {
        var period = EstimateText.ShownPeriod(estimate, asked);
        var other = period == PayPeriod.Year ? PayPeriod.Hour : PayPeriod.Year;
        var median = WageText.Of(estimate, wages => wages.Median, period);
        return WageText.IsPublished(estimate, wages => wages.Median, other) ? $"{median} ({WageText.Of(estimate, wages => wages.Median, other)})" : median;
    }

    private static string Wage(WageEstimate estimate, Func<WageDistribution, WageAmount?> statistic, Reply.Salary salary) =>
        WageText.Of(estimate, statistic, EstimateText.ShownPeriod(estimate, salary.Period));

    private static ReplyTable OfComparison(Reply.Comparison comparison)
    {
        var sources = new SourceMarks(comparison);
        return new ReplyTable(
            Phrases.Comparison(comparison.First, comparison.Second).TrimEnd(':'),
            [Phrases.Aspect, comparison.First, comparison.Second],
            [.. comparison.Rows.Select(row => new ReplyTableRow(row.Label, [Cell(row.First), Cell(row.Second)]))],
            sources.Notes);

        ReplyTableCell Cell(ComparisonCell cell) => new(cell.Text is { } text ? text + sources.MarkOf(cell) : Phrases.NotInTheGuides, cell.Citation);
    }
}
