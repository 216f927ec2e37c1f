using System.Text.Json.Nodes;
using CareerBot.Core.Replies;
using CareerBot.Teams.Rendering;

namespace CareerBot.Teams.Cards;

/// <summary>Two occupations side by side, each cell with where it comes from.</summary>
internal static class ComparisonCard
{
    private static readonly int[] ThreeColumns = [2, 3, 3];

    public static Card Of(Reply.Comparison comparison, ChartPicture? chart)
    {
        IReadOnlyList<JsonObject> header = [Elements.Cell(Elements.Text(string.Empty)), Elements.Cell(Elements.Heading(comparison.First)), Elements.Cell(Elements.Heading(comparison.Second))];
        var rows = comparison.Rows.Take(Limits.MostRows).Select(IReadOnlyList<JsonObject> (row) => [Elements.Cell(Elements.Heading(row.Label)), Cell(row.First), Cell(row.Second)]);
        return new Card([.. ReplyCard.Picture(chart), Elements.Table(ThreeColumns, rows.Prepend(header), hasHeader: true)], []) { IsWide = true };
    }

    private static JsonObject Cell(ComparisonCell cell)
    {
        if (cell.Text is not { } text) return Elements.Cell(Elements.Note(Core.Phrases.NotInTheGuides));
        var said = Elements.Text(Cut.AtWord(text, Limits.LongestCell));
        return (cell.Source, cell.Citation) switch
        {
            ({ } source, { } number) => Elements.Cell(said, Elements.Note($"{source} [{number}]")),
            ({ } source, null) => Elements.Cell(said, Elements.Note(source)),
            (null, { } number) => Elements.Cell(said, Elements.Note($"[{number}]")),
            _ => Elements.Cell(said),
        };
    }
}
