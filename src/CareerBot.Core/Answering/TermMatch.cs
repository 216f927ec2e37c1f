using CareerBot.Core.Retrieval;
using CareerBot.Core.Understanding;

namespace CareerBot.Core.Answering;

/// <summary>How much of a question a text holds: each term counts once, by its weight, a stand-in for less.</summary>
/// <remarks>Terms counting once is what keeps common words from adding up (QnABot issue 149).</remarks>
internal static class TermMatch
{
    public const double StandIn = 0.7;

    /// <summary>A word used alike may mean something else; nearest first, so the first found counts.</summary>
    public const double Relative = 0.5;

    public static double Coverage(IReadOnlyList<QueryTerm> terms, AnalyzedPassage passage)
    {
        double held = 0, all = 0;
        foreach (var term in terms)
        {
            all += term.Weight;
            held += term.Weight * Degree(term, passage);
        }

        return all == 0 ? 0 : held / all;
    }

    /// <summary>1 for the term itself, less for an alternative, 0 for neither.</summary>
    public static double Degree(QueryTerm term, AnalyzedPassage passage)
    {
        if (passage.Contains(term.Text)) return 1;
        foreach (var alternative in term.Alternatives)
        {
            if (passage.Contains(alternative)) return StandIn;
        }

        foreach (var related in term.Related)
        {
            if (passage.Contains(related.Term)) return Relative * related.Cosine;
        }

        return 0;
    }

    /// <summary>How alike question and phrasing are: harmonic mean of what each holds of the other.</summary>
    public static double Likeness(IReadOnlyList<QueryTerm> terms, AnalyzedPassage phrasing)
    {
        var covered = Coverage(terms, phrasing);
        if (covered == 0 || phrasing.TermCount == 0) return 0;
        var shared = terms.Count(term => Degree(term, phrasing) > 0);
        var back = Math.Min(1, shared / (double)phrasing.TermCount);
        return 2 * covered * back / (covered + back);
    }
}
