using CareerBot.Core.Retrieval;
using CareerBot.Core.Text;
using CareerBot.Core.Understanding;

namespace CareerBot.Core.Answering;

/// <summary>How much of a question a text holds: each term counts once, by its weight, a stand-in for less.</summary>
/// <remarks>Terms counting once is what keeps common words from adding up (QnABot issue 149).</remarks>
internal static class TermMatch
{
    public static double Coverage(Question question, TermSequence text) => Coverage(question, text, out _);

    /// <summary>How alike question and phrasing are: harmonic mean of what each holds of the other.</summary>
    public static double Likeness(Question question, TermSequence phrasing)
    {
        var covered = Coverage(question, phrasing, out var shared);
        if (covered == 0 || phrasing.Count == 0) return 0;
        var back = Math.Min(1, shared / (double)phrasing.Count);
        return 2 * covered * back / (covered + back);
    }

    /// <summary>Writes how far each passage of a section holds a term, and returns the most of any passage or the heading: 1 for the term itself, less for a variant, 0 for none.</summary>
    /// <param name="variants">The question's terms.</param>
    /// <param name="term">Which of them.</param>
    /// <param name="section">The section.</param>
    /// <param name="degrees">One place for each passage, all 0.</param>
    public static double Fill(TermVariants variants, int term, AnalyzedSection section, Span<double> degrees)
    {
        var most = 0.0;
        foreach (var variant in variants.Of(term))
        {
            // Few variants stand in a section at all: the others never meet its passages.
            var keys = variants.KeysOf(variant);
            if (!section.MayHold(keys)) continue;
            if (section.Heading.Terms.Contains(keys)) most = Math.Max(most, variant.Degree);
            for (var p = 0; p < degrees.Length; p++)
            {
                if (degrees[p] != 0 || !section.Passages[p].Terms.Contains(keys)) continue;
                degrees[p] = variant.Degree;
                most = Math.Max(most, variant.Degree);
            }
        }

        return most;
    }

    private static double Degree(TermVariants variants, int term, TermSequence text)
    {
        foreach (var variant in variants.Of(term))
        {
            if (text.Contains(variants.KeysOf(variant))) return variant.Degree;
        }

        return 0;
    }

    private static double Coverage(Question question, TermSequence text, out int shared)
    {
        var terms = question.Intent.Terms;
        double held = 0, all = 0;
        shared = 0;
        for (var i = 0; i < terms.Count; i++)
        {
            var degree = Degree(question.Variants, i, text);
            if (degree > 0) shared++;
            all += terms[i].Weight;
            held += terms[i].Weight * degree;
        }

        return all == 0 ? 0 : held / all;
    }
}
