using System.Net;
using System.Text.RegularExpressions;

namespace CareerBot.Fitting.Vectors;

/// <summary>Reads the sentences of saved handbook pages; only statistics of them are kept.</summary>
internal static partial class HandbookText
{
    /// <summary>Paragraphs and list items of every page, but for those named.</summary>
    public static IEnumerable<string> Read(string folder, IReadOnlySet<string> leftOut)
    {
        foreach (var path in Directory.EnumerateFiles(folder, "*.html").Order(StringComparer.Ordinal))
        {
            if (leftOut.Contains(Path.GetFileNameWithoutExtension(path))) continue;
            var html = Ignored.Replace(File.ReadAllText(path), " ");
            foreach (Match match in Block.Matches(html))
            {
                var text = WhiteSpace.Replace(WebUtility.HtmlDecode(Tag.Replace(match.Groups["text"].Value, " ")), " ").Trim();
                if (text.Length > 40) yield return text;
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
