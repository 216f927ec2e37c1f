using System.Collections.Frozen;
using CareerBot.Core.Understanding;

namespace CareerBot.Knowledge.Checking;

/// <summary>Compares wordings without regard to capitals and punctuation.</summary>
internal static class Wording
{
    private static readonly FrozenSet<string> StopWords = FrozenSet.Create(
        StringComparer.Ordinal,
        "a", "an", "the", "of", "in", "on", "at", "to", "for", "from", "with", "by", "and", "or", "is", "are", "was", "be", "been", "do", "does", "did", "can", "could", "will", "would",
        "should", "may", "i", "you", "we", "they", "he", "she", "it", "my", "your", "their", "this", "that", "these", "there", "as", "me", "have", "has", "what", "which", "who");

    public static string Normalize(string text) => string.Join(' ', Word.Split(text).Select(word => word.Lower));

    /// <summary>The words that carry the meaning, without plural endings.</summary>
    public static IReadOnlySet<string> Tokens(string text) =>
        Word.Split(text).Select(word => word.Lower).Where(word => !StopWords.Contains(word)).Select(word => word.Length > 3 ? word.TrimEnd('s') : word).ToHashSet(StringComparer.Ordinal);

    /// <summary>Jaccard similarity: shared words over all words.</summary>
    public static double Similarity(IReadOnlySet<string> a, IReadOnlySet<string> b)
    {
        var shared = a.Count(b.Contains);
        var all = a.Count + b.Count - shared;
        return all == 0 ? 0 : (double)shared / all;
    }
}
