using System.Globalization;
using CareerBot.Core.Replies;
using CareerBot.Discord.Payloads;

namespace CareerBot.Discord.Rendering;

/// <summary>Where the snippets stand: a numbered line for each citation, linking to the exact heading where the pages can be reached.</summary>
internal static class SourcesField
{
    private const int NameRoom = 90;

    /// <summary>Null where nothing is cited: a reply without a source shows none.</summary>
    public static EmbedField? Of(IReadOnlyList<Citation> citations)
    {
        if (citations.Count == 0) return null;
        var text = new MarkdownWriter(DiscordLimits.FieldValue);
        foreach (var citation in citations)
        {
            var label = citation.Heading == citation.GuideTitle
                ? PlainCut.To(citation.GuideTitle, 2 * NameRoom)
                : $"{PlainCut.To(citation.Heading, NameRoom)} – {PlainCut.To(citation.GuideTitle, NameRoom)}";
            var number = $"**{citation.Number.ToString(CultureInfo.InvariantCulture)}** ";
            text.Line();
            if (LinkUrl.IsUsable(citation.Url)) text.Own($"{number}[{MarkdownEscape.All(label, isLineStart: false)}]({citation.Url})");
            else text.Own(number).Quote(label);
        }

        return new EmbedField(Phrases.Sources, text.ToString());
    }

    /// <summary>The mark of a citation within a text.</summary>
    public static string Mark(int number) => $"\\[{number.ToString(CultureInfo.InvariantCulture)}]";

    /// <summary>The mark, leading to the heading where its page can be reached.</summary>
    public static string LinkedMark(IReadOnlyList<Citation> citations, int number)
    {
        var url = citations.FirstOrDefault(citation => citation.Number == number)?.Url;
        return LinkUrl.IsUsable(url) ? $"[[{number.ToString(CultureInfo.InvariantCulture)}]]({url})" : Mark(number);
    }
}
