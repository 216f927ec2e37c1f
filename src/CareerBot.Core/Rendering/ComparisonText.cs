using CareerBot.Core.Replies;

namespace CareerBot.Core.Rendering;

/// <summary>Two occupations side by side in plain text: a line an aspect, each cell with its source.</summary>
internal static class ComparisonText
{
    public static string Render(Reply.Comparison comparison)
    {
        var rows = comparison.Rows.Select(row => $"{row.Label}:\n• {comparison.First}: {Cell(row.First)}\n• {comparison.Second}: {Cell(row.Second)}");
        return string.Join('\n', rows.Prepend(Phrases.Comparison(comparison.First, comparison.Second)));
    }

    private static string Cell(ComparisonCell cell)
    {
        if (cell.Text is not { } text) return Phrases.NotInTheGuides;
        var mark = cell.Citation is { } number ? $" [{number}]" : string.Empty;
        return cell.Source is { } source ? $"{text} ({source}){mark}" : text + mark;
    }
}
