using System.Net;
using System.Text.RegularExpressions;

namespace CareerBot.Fitting.Vectors;

/// <summary>Reads the sentences of saved handbook pages; only what is learned from them is kept.</summary>
internal static partial class HandbookText
{
    /// <summary>Paragraphs, list items and headings of at least so many letters, of every page that is not left out.</summary>
    public static IEnumerable<string> Read(string folder, int shortest)
    {
        foreach (var path in Directory.EnumerateFiles(folder, "*.html").Order(StringComparer.Ordinal))
        {
            if (LeftOutPages.Contains(path)) continue;
            var html = Ignored.Replace(File.ReadAllText(path), " ");
            foreach (Match match in Block.Matches(html))
            {
                var text = WhiteSpace.Replace(WebUtility.HtmlDecode(Tag.Replace(match.Groups["text"].Value, " ")), " ").Trim();
                if (text.Length >= shortest) yield return text;
            }
        }
    }

    [GeneratedRegex("<(script|style|nav|header|footer)\\b.*?</\\1>", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Ignored { get; }

    [GeneratedRegex("<(?<tag>p|li|h2|h3|td)\\b[^>]*>(?<text>.*?)</\\k<tag>>", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Block { get; }

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag { get; }

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace { get; }
}
