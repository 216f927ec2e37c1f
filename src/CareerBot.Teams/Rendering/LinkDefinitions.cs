using System.Globalization;
using System.Text;
using CareerBot.Core.Replies;

namespace CareerBot.Teams.Rendering;

/// <summary>
/// Where marks lead, as Markdown's own reference definitions, for clients that don't know Teams' citations:
/// Bot Framework Web Chat lists them under the message. https://spec.commonmark.org/0.31.2/#link-reference-definition
/// </summary>
internal static class LinkDefinitions
{
    public static string Append(MarkedText text, IReadOnlyList<Citation> citations)
    {
        var defined = new StringBuilder(text.Text);
        var separator = "\n\n";
        foreach (var citation in text.Marks.Select(mark => citations.FirstOrDefault(citation => citation.Number == mark)).OfType<Citation>().Take(CitationEntity.MostClaims))
        {
            if (Address(citation.Url) is not { } url) continue;
            defined.Append(CultureInfo.InvariantCulture, $"{separator}[{citation.Number}]: {url} \"{Title(citation)}\"");
            separator = "\n";
        }

        return defined.ToString();
    }

    /// <summary>A web chat may run on this machine, without https.</summary>
    private static string? Address(string url) =>
        url.Length <= 500 && Uri.TryCreate(url, UriKind.Absolute, out var parsed) && parsed.Scheme is "https" or "http" ? parsed.AbsoluteUri.Replace(">", "%3E", StringComparison.Ordinal) : null;

    private static string Title(Citation citation) => Markdown.Escape(CitationEntity.NameOf(citation)).Replace("\"", "&quot;", StringComparison.Ordinal);
}
