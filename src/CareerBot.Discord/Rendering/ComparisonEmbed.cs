using CareerBot.Core.Replies;
using CareerBot.Discord.Payloads;
using CorePhrases = CareerBot.Core.Phrases;

namespace CareerBot.Discord.Rendering;

/// <summary>Two occupations side by side: a field an aspect, a line an occupation, each with its source.</summary>
internal static class ComparisonEmbed
{
    private const int MostRows = 10;
    private const int LabelRoom = 60;
    private const int CellsRoom = 360;
    private const int NameRoom = 60;

    public static Embed Of(Reply.Comparison comparison)
    {
        var fields = comparison.Rows.Take(MostRows).Select(row => Field(row, comparison)).ToArray();
        var title = CorePhrases.Comparison(PlainCut.To(comparison.First, NameRoom), PlainCut.To(comparison.Second, NameRoom));
        return EmbedFrame.Of(title, new MarkdownWriter(EmbedFrame.DescriptionRoom), fields, comparison.Citations);
    }

    private static EmbedField Field(ComparisonRow row, Reply.Comparison comparison)
    {
        var name = new MarkdownWriter(LabelRoom).Quote(row.Label).ToString();
        var first = Line(comparison.First, row.First);
        var second = Line(comparison.Second, row.Second);
        return new EmbedField(name.Length > 0 ? name : "\u200B", $"{first}\n{second}");
    }

    /// <summary>Each line has its half of the room, so that a long first cell does not cost the second.</summary>
    private static string Line(string occupation, ComparisonCell cell)
    {
        var text = new MarkdownWriter((CellsRoom - 1) / 2);
        text.Own("- ").Quote(PlainCut.To(occupation, NameRoom / 2)).Own(": ");
        if (cell.Text is not { } said) return text.Quote(CorePhrases.NotInTheGuides).ToString();
        var mark = cell.Citation is { } number ? $" {SourcesField.Mark(number)}" : string.Empty;
        return text.Quote(cell.Source is { } source ? $"{said} ({source})" : said, suffix: mark).ToString();
    }
}
