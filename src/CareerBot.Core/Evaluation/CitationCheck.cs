using System.Text.RegularExpressions;
using CareerBot.Core.Replies;

namespace CareerBot.Core.Evaluation;

/// <summary>Whether what is quoted stands, word for word, in the section that is cited for it.</summary>
public static partial class CitationCheck
{
    /// <param name="citation">The citation whose snippet is looked up.</param>
    /// <param name="sectionText">Gives the text of a section by the ids of guide and section; null where there is none.</param>
    public static bool IsValid(Citation citation, Func<string, string, string?> sectionText) =>
        Stands(citation.Snippet, citation, sectionText);

    public static bool IsValid(Snippet snippet, IReadOnlyList<Citation> citations, Func<string, string, string?> sectionText) =>
        citations.FirstOrDefault(citation => citation.Number == snippet.Citation) is { } citation && Stands(snippet.Text, citation, sectionText);

    private static bool Stands(string quoted, Citation citation, Func<string, string, string?> sectionText) =>
        quoted.Length > 0
        && sectionText(citation.GuideId, citation.SectionId) is { } text
        && Fold(text).Contains(Fold(quoted), StringComparison.Ordinal);

    private static string Fold(string text) => WhiteSpace.Replace(text, " ").Trim();

    // "a  b\n c" reads as "a b c"
    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex WhiteSpace { get; }
}
