using System.Globalization;
using CareerBot.Core.Salaries;

namespace CareerBot.Core.Rendering;

/// <summary>An employment projection in words, with its span and source.</summary>
internal static class OutlookText
{
    public static string Render(OccupationOutlook outlook)
    {
        var lines = new List<string> { Phrases.OutlookOf(outlook) };
        if (outlook.GrowthPercent is { } growth) lines.Add(Phrases.Growth(Percent(growth), outlook.FromYear, outlook.ToYear));
        if (outlook.OpeningsPerYear is { } openings) lines.Add(Phrases.Openings(Count(openings)));
        if (outlook.JobsFrom is { } from && outlook.JobsTo is { } to) lines.Add(Phrases.Jobs(Count(from), outlook.FromYear, Count(to), outlook.ToYear));
        if (outlook.EntryEducation is { } education) lines.Add(Phrases.EntryEducation(education));
        lines.Add(Phrases.SourceIs(outlook.Source));
        return string.Join('\n', lines);
    }

    public static string Percent(decimal percent) => percent.ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture);

    public static string Count(int count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
