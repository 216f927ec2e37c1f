using System.Globalization;
using System.Text.Json.Nodes;
using CareerBot.Core.Salaries;

namespace CareerBot.Teams.Cards;

/// <summary>An official projection as a table with its span and source.</summary>
internal static class OutlookCard
{
    private static readonly int[] TwoColumns = [3, 2];

    public static Card Of(OccupationOutlook outlook)
    {
        IReadOnlyList<JsonObject>[] rows = [.. Facts(outlook).Select(fact => (IReadOnlyList<JsonObject>)[Elements.Cell(Elements.Text(fact.Name)), Elements.Cell(Elements.Text(fact.Value))])];
        IEnumerable<JsonObject> table = rows.Length == 0 ? [] : [Elements.Table(TwoColumns, rows, hasHeader: false)];
        return new Card([.. table, Elements.Note(Core.Phrases.SourceIs(outlook.Source), outlook.SourceUrl)], []);
    }

    private static IEnumerable<(string Name, string Value)> Facts(OccupationOutlook outlook)
    {
        if (outlook.GrowthPercent is { } growth) yield return (CardPhrases.ChangeInJobs(outlook.FromYear, outlook.ToYear), growth.ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture) + "%");
        if (outlook.OpeningsPerYear is { } openings) yield return (CardPhrases.OpeningsAYear, Count(openings));
        if (outlook.JobsFrom is { } before) yield return (CardPhrases.JobsIn(outlook.FromYear), Count(before));
        if (outlook.JobsTo is { } after) yield return (CardPhrases.JobsProjected(outlook.ToYear), Count(after));
        if (outlook.EntryEducation is { } education) yield return (CardPhrases.EntryEducation, education);
    }

    private static string Count(int count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
