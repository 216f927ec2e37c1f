using System.Collections.Frozen;

namespace CareerBot.Core.Understanding.Occupations;

/// <summary>Tells IT, the field, from the pronoun: "IT salary" and "an it job", but not "what does it pay".</summary>
internal static class InformationTechnology
{
    /// <summary>What it is listed as.</summary>
    public static readonly ulong Hash = NameWords.HashOf("information technology");

    /// <summary>Nouns that no pronoun stands before.</summary>
    private static readonly FrozenSet<string> Behind = FrozenSet.Create(
        StringComparer.Ordinal, "salary", "salaries", "wages", "job", "jobs", "career", "careers", "field", "industry", "sector", "professional", "professionals", "worker", "workers", "people", "department", "degree", "internship", "internships");

    /// <summary>Words behind which such a pair is no part of a question: "is it job related".</summary>
    private static readonly FrozenSet<string> Before = FrozenSet.Create(
        StringComparer.Ordinal, "a", "an", "the", "in", "into", "for", "of", "as", "average", "median", "typical", "starting", "entry", "level", "junior", "senior", "good", "best", "any", "some", "more", "most", "about", "and", "or", "vs", "versus");

    public static bool IsMeant(IReadOnlyList<Word> words, int at)
    {
        if (words[at].Lower == "i.t") return true;
        if (words[at].Lower != "it") return false;

        // in a text that is all capitals they say nothing
        if (words[at].Text == "IT") return words.Count == 1 || words.Any(word => word.Text.AsSpan().ContainsAnyInRange('a', 'z') || word.Text.Any(char.IsLower));
        return at + 1 < words.Count && Behind.Contains(words[at + 1].Lower) && (at == 0 || Before.Contains(words[at - 1].Lower));
    }
}
