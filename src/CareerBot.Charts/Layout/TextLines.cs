using CareerBot.Charts.Drawing;

namespace CareerBot.Charts.Layout;

/// <summary>Breaks text into lines that fit; what does not fit into the last line is cut with an ellipsis.</summary>
internal static class TextLines
{
    private const string Ellipsis = "…";

    public static IReadOnlyList<string> Of(string text, TextStyle style, float width, int most)
    {
        var lines = new List<string>();
        var rest = text;
        while (lines.Count < most - 1 && style.WidthOf(rest) > width && BreakBefore(rest, style, width) is { } at)
        {
            lines.Add(rest[..at]);
            rest = rest[(at + 1)..];
        }

        lines.Add(Cut(rest, style, width));
        return lines;
    }

    /// <summary>The last space up to which the text fits; null where its first word is too long already.</summary>
    private static int? BreakBefore(string text, TextStyle style, float width)
    {
        for (var at = text.LastIndexOf(' '); at > 0; at = text.LastIndexOf(' ', at - 1))
        {
            if (style.WidthOf(text[..at]) <= width) return at;
        }

        return null;
    }

    private static string Cut(string text, TextStyle style, float width)
    {
        if (style.WidthOf(text) <= width) return text;
        var length = text.Length;
        while (length > 1 && style.WidthOf(text[..length].TrimEnd() + Ellipsis) > width) length--;
        return text[..length].TrimEnd() + Ellipsis;
    }
}
