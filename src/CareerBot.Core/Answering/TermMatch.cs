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

    public static double Coverage(IReadOnlyList<QueryTerm> terms, AnalyzedPassage passage) => Coverage(terms, passage, out _);

    /// <summary>1 for the term itself, less for an alternative, 0 for neither.</summary>
    public static double Degree(QueryTerm term, AnalyzedPassage passage)
    {
        // By index: this runs for every term and passage, and enumerating an interface allocates.
        if (passage.Contains(term.Text)) return 1;
        for (var i = 0; i < term.Alternatives.Count; i++)
        {
            if (passage.Contains(term.Alternatives[i])) return StandIn;
        }

        for (var i = 0; i < term.Related.Count; i++)
        {
            if (passage.Contains(term.Related[i].Term)) return Relative * term.Related[i].Cosine;
        }

        return 0;
    }

    /// <summary>False where no passage of the section can hold the term or anything that stands for it; quick.</summary>
    public static bool MayBeHeld(QueryTerm term, AnalyzedSection section)
    {
        if (section.MayHold(term.Text)) return true;
        for (var i = 0; i < term.Alternatives.Count; i++)
        {
            if (section.MayHold(term.Alternatives[i])) return true;
        }

        for (var i = 0; i < term.Related.Count; i++)
        {
            if (section.MayHold(term.Related[i].Term)) return true;
        }

        return false;
    }

    /// <summary>How alike question and phrasing are: harmonic mean of what each holds of the other.</summary>
    public static double Likeness(IReadOnlyList<QueryTerm> terms, AnalyzedPassage phrasing)
    {
        var covered = Coverage(terms, phrasing, out var shared);
        if (covered == 0 || phrasing.TermCount == 0) return 0;
        var back = Math.Min(1, shared / (double)phrasing.TermCount);
        return 2 * covered * back / (covered + back);
    }

    private static double Coverage(IReadOnlyList<QueryTerm> terms, AnalyzedPassage passage, out int shared)
    {
        double held = 0, all = 0;
        shared = 0;
        for (var i = 0; i < terms.Count; i++)
        {
            var degree = Degree(terms[i], passage);
            if (degree > 0) shared++;
            all += terms[i].Weight;
            held += terms[i].Weight * degree;
        }

        return all == 0 ? 0 : held / all;
    }
}
