using CareerBot.Core.Replies;
using CareerBot.Discord.Payloads;
using CorePhrases = CareerBot.Core.Phrases;

namespace CareerBot.Discord.Rendering;

/// <summary>Two occupations side by side: a field an aspect, a line an occupation, and their source: once where both have the same.</summary>
internal static class ComparisonEmbed
{
    private const int MostRows = 10;
    private const int LabelRoom = 60;
    private const int CellsRoom = 360;
    private const int NameRoom = 60;
    private const int SourceRoom = 140;

    /// <summary>Two signs and the end of the line before them.</summary>
    private const int Italics = 3;

    public static Embed Of(Reply.Comparison comparison)
    {
        var fields = comparison.Rows.Take(MostRows).Select(row => Field(row, comparison)).ToArray();
        var title = CorePhrases.Comparison(PlainCut.To(comparison.First, NameRoom), PlainCut.To(comparison.Second, NameRoom));
        return EmbedFrame.Of(title, new MarkdownWriter(EmbedFrame.DescriptionRoom), fields, comparison.Citations);
    }

    private static EmbedField Field(ComparisonRow row, Reply.Comparison comparison)
    {
        var name = new MarkdownWriter(LabelRoom).Quote(row.Label).ToString();
        var shared = row.First.Source is { } source && source == row.Second.Source ? source : null;
        string[] lines =
        [
            Line(comparison.First, row.First, isSourceShared: shared is not null),
            Line(comparison.Second, row.Second, isSourceShared: shared is not null),
            .. new MarkdownWriter(SourceRoom).Quote(shared ?? string.Empty).ToString() is { Length: > 0 } seen
                ? [$"*{seen}*"]
                : Array.Empty<string>(),
        ];
        return new EmbedField(name.Length > 0 ? name : "\u200B", string.Join('\n', lines));
    }

    /// <summary>Each line has its half of the room, so that a long first cell does not cost the second.</summary>
    private static string Line(string occupation, ComparisonCell cell, bool isSourceShared)
    {
        var text = new MarkdownWriter((CellsRoom - 1 - (isSourceShared ? SourceRoom + Italics : 0)) / 2);
        text.Own("- ").Quote(PlainCut.To(occupation, NameRoom / 2)).Own(": ");
        if (cell.Text is not { } said) return text.Quote(CorePhrases.NotInTheGuides).ToString();
        var mark = cell.Citation is { } number ? $" {SourcesField.Mark(number)}" : string.Empty;
        return text.Quote(cell.Source is { } source && !isSourceShared ? $"{said} ({source})" : said, suffix: mark).ToString();
    }
}
