using CareerBot.Core.Rendering;
using CareerBot.Core.Replies;

namespace CareerBot.Discord.Rendering;

/// <summary>Writes snippets as they stand in the guide: words that matched in bold, list items as a list, each source marked at its end.</summary>
internal static class SnippetText
{
    public static void Write(MarkdownWriter text, Reply reply)
    {
        var snippets = QuotedParts.Of(reply).Snippets;
        for (var i = 0; i < snippets.Count; i++)
        {
            var snippet = snippets[i];
            if (i > 0) text.Own(Separator(snippets[i - 1], snippet));
            if (snippet.IsListItem) text.Own("- ");
            var endsSource = i == snippets.Count - 1 || snippets[i + 1].Citation != snippet.Citation;
            text.Quote(snippet.Text, snippet.Highlights, endsSource ? $" {SourcesField.LinkedMark(reply.CitationsOrNone, snippet.Citation)}" : string.Empty);
        }
    }

    private static string Separator(Snippet before, Snippet snippet)
    {
        if (before.Citation != snippet.Citation) return "\n\n";
        return before.IsListItem || snippet.IsListItem ? "\n" : " ";
    }
}
