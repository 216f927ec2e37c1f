using CareerBot.Core.Replies;

namespace CareerBot.Core.Rendering;

/// <summary>Two occupations side by side in plain text: a line an aspect, each cell with a mark of its source.</summary>
internal static class ComparisonText
{
    private const string Between = " | ";

    /// <summary>Quotations are cut to the longest of these with which the whole fits.</summary>
    private static readonly int[] QuotedLengths = [200, 120, 80, 50, 30];

    public static string Render(Reply.Comparison comparison)
    {
        var text = string.Empty;
        foreach (var longest in QuotedLengths)
        {
            text = Render(comparison, longest);
            if (text.Length <= PlainText.MaxLength) break;
        }

        return text;
    }

    private static string Render(Reply.Comparison comparison, int longest)
    {
        var sources = new SourceMarks(comparison);
        var lines = new List<string> { Phrases.Comparison(EstimateText.Title(comparison.First), EstimateText.Title(comparison.Second)) };
        lines.AddRange(comparison.Rows.Select(row => $"{row.Label}: {Cell(row.First, sources, longest)}{Between}{Cell(row.Second, sources, longest)}"));
        lines.AddRange(sources.Notes);
        return string.Join('\n', lines);
    }

    private static string Cell(ComparisonCell cell, SourceMarks sources, int longest)
    {
        if (cell.Text is not { } text) return Phrases.NotInTheGuides;
        var citation = cell.Citation is { } number ? $" [{number}]" : string.Empty;
        return $"{Cut(text, longest)}{citation}{sources.MarkOf(cell)}";
    }

    private static string Cut(string text, int longest)
    {
        if (text.Length <= longest) return text;
        var end = text.LastIndexOf(' ', longest - 1);
        if (end < longest / 2) end = char.IsHighSurrogate(text[longest - 2]) ? longest - 2 : longest - 1;
        return $"{text[..end]}…";
    }
}
