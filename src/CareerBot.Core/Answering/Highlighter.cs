using CareerBot.Core.Replies;
using CareerBot.Core.Retrieval;
using CareerBot.Core.Understanding;

namespace CareerBot.Core.Answering;

/// <summary>Marks the words of a snippet that match the question.</summary>
internal static class Highlighter
{
    /// <summary>A word this common would only make the text speckled.</summary>
    private const double LeastWeight = 0.15;

    public static IReadOnlyList<Highlight> Of(IReadOnlyList<QueryTerm> terms, AnalyzedPassage passage, int length)
    {
        var wanted = new HashSet<string>(StringComparer.Ordinal);
        foreach (var term in terms.Where(term => term.Weight >= LeastWeight))
        {
            wanted.Add(term.Text);
            foreach (var alternative in term.Alternatives) wanted.Add(alternative);
        }

        return [.. passage.Terms
            .Where(term => term.End <= length && wanted.Contains(term.Text))
            .Select(term => new Highlight(term.Start, term.End - term.Start))];
    }
}
