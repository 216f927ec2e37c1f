using CareerBot.Core.Replies;
using CareerBot.Core.Retrieval;

namespace CareerBot.Core.Answering;

/// <summary>Marks the words of a snippet that match the question.</summary>
internal static class Highlighter
{
    /// <summary>A word this common would only make the text speckled.</summary>
    private const double LeastWeight = 0.15;

    public static IReadOnlyList<Highlight> Of(Question question, AnalyzedPassage passage, int length)
    {
        var keys = passage.Terms.All;
        var highlights = new List<Highlight>();
        for (var i = 0; i < keys.Length; i++)
        {
            var (start, end) = passage.Spans[i];
            if (end <= length && IsWanted(question, keys.Slice(i, 1))) highlights.Add(new Highlight(start, end - start));
        }

        return highlights;
    }

    private static bool IsWanted(Question question, ReadOnlySpan<ulong> key)
    {
        for (var t = 0; t < question.Intent.Terms.Count; t++)
        {
            if (question.Intent.Terms[t].Weight < LeastWeight) continue;
            foreach (var variant in question.Variants.Of(t))
            {
                if (variant.Degree >= TermVariants.StandIn && question.Variants.KeysOf(variant).SequenceEqual(key)) return true;
            }
        }

        return false;
    }
}
