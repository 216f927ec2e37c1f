using System.Globalization;
using CareerBot.Core.Replies;
using CareerBot.Core.Salaries;

namespace CareerBot.Core.Rendering;

/// <summary>Official estimates in words: place, date, median, percentiles and jobs of each on a line, then who published them.</summary>
internal static class EstimateText
{
    private const int LongestTitle = 60;
    private const int FullLines = 620;

    /// <summary>The same where a guide's own figures need room, too.</summary>
    private const int BesideFigures = 340;

    /// <summary>The lines; shorter ones without jobs and second periods where the full ones would be too long for a chat.</summary>
    public static IReadOnlyList<string> Lines(Reply.Salary salary)
    {
        if (salary.Estimates.Count == 0) return [];
        string[] full = [.. salary.Estimates.Select(estimate => Line(estimate, salary, isFull: true))];
        var rows = full.Sum(line => line.Length) + salary.Remarks.Sum(remark => remark.Length) <= (salary.Figures.Count == 0 ? FullLines : BesideFigures)
            ? full
            : [.. salary.Estimates.Select(estimate => Line(estimate, salary, isFull: false))];
        return [.. rows, .. salary.Estimates.Select(estimate => estimate.Source).Distinct(StringComparer.Ordinal).Select(Phrases.SourceIs)];
    }

    /// <summary>An occupation's official title, cut where it is a list of its own.</summary>
    public static string Title(string occupation) =>
        occupation.Length <= LongestTitle ? occupation : $"{occupation[..CutOf(occupation)].TrimEnd(',')} …";

    /// <summary>The last end of a word; a single word that long is cut within itself, between two characters.</summary>
    private static int CutOf(string occupation)
    {
        var end = occupation.LastIndexOf(' ', LongestTitle - 1);
        if (end > 0) return end;
        return char.IsHighSurrogate(occupation[LongestTitle - 2]) ? LongestTitle - 2 : LongestTitle - 1;
    }

    private static string Line(WageEstimate estimate, Reply.Salary salary, bool isFull)
    {
        var period = ShownPeriod(estimate, salary.Period);
        var name = salary.Figures.Count > 0 || salary.Estimates.Any(other => other.OccupationCode != estimate.OccupationCode) ? $"{Title(estimate.Occupation)}, " : string.Empty;
        var parts = new List<string> { $"{Phrases.Median} {Median(estimate, period, isFull || salary.Period is not null)}" };
        if (salary.WithMean) parts.Add($"{Phrases.Mean} {WageText.Of(estimate, wages => wages.Mean, period)}");
        parts.Add(salary.WithQuartiles ? Percentiles(estimate, period) : $"{Phrases.TenthToNinetieth} {WageText.Range(estimate, wages => wages.Percentile10, wages => wages.Percentile90, period)}");
        if (isFull && estimate.Employment is { } jobs) parts.Add(Phrases.JobCount(jobs.ToString("N0", CultureInfo.InvariantCulture)));
        return $"• {name}{estimate.Place}, {DateText.Of(estimate.AsOf)}: {string.Join("; ", parts)}";
    }

    /// <summary>The median, and in brackets that of the other period.</summary>
    private static string Median(WageEstimate estimate, PayPeriod period, bool withOther)
    {
        var median = WageText.Of(estimate, wages => wages.Median, period);
        var other = period == PayPeriod.Year ? PayPeriod.Hour : PayPeriod.Year;
        return withOther && WageText.IsPublished(estimate, wages => wages.Median, other)
            ? $"{median} ({WageText.Of(estimate, wages => wages.Median, other)})"
            : median;
    }

    private static string Percentiles(WageEstimate estimate, PayPeriod period)
    {
        (string Name, Func<WageDistribution, WageAmount?> Of)[] steps =
            [("10th", wages => wages.Percentile10), ("25th", wages => wages.Percentile25), ("75th", wages => wages.Percentile75), ("90th", wages => wages.Percentile90)];
        return $"{Phrases.PercentilesAre} {string.Join(", ", steps.Select(step => $"{step.Name} {WageText.Of(estimate, step.Of, period)}"))}";
    }

    /// <summary>The period asked for where the survey publishes it or it can be computed; else the one that is published.</summary>
    public static PayPeriod ShownPeriod(WageEstimate estimate, PayPeriod? asked)
    {
        if (estimate.IsHourlyOnly || (estimate.Annual is null && estimate.Hourly is not null)) return PayPeriod.Hour;
        if (asked == PayPeriod.Hour && estimate.IsAnnualOnly) return PayPeriod.Year;
        return asked ?? PayPeriod.Year;
    }
}
