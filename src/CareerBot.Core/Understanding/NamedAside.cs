using System.Collections.Frozen;

namespace CareerBot.Core.Understanding;

/// <summary>Names of occupations that are only mentioned: "do accountants work with the police", "farm vets".</summary>
internal static class NamedAside
{
    /// <summary>Words by which occupations are compared, joined or left for one another; beside any of them all that are named are asked about.</summary>
    private static readonly FrozenSet<string> Joining = FrozenSet.Create(
        StringComparer.Ordinal,
        "or", "vs", "v", "versus", "than", "and", "n", "to", "into", "become", "becoming", "from", "instead", "between", "compare", "compared", "comparison",
        "difference", "differences", "different", "differ", "diff", "same", "similar", "as", "over", "both", "either", "neither", "nor", "which", "switch", "but", "not");

    /// <param name="utterance">The text of the words.</param>
    /// <param name="words">Its words.</param>
    /// <param name="names">What it names, left to right, less what the person says of themselves.</param>
    public static IReadOnlyCollection<NameMatch> In(string utterance, IReadOnlyList<Word> words, IReadOnlyList<NameMatch> names)
    {
        if (names.Count < 2) return [];
        var aside = new HashSet<NameMatch>();
        for (var i = 0; i + 1 < names.Count; i++)
        {
            if (names[i].LastWord + 1 == names[i + 1].FirstWord && utterance[words[names[i + 1].FirstWord].Start - 1] == ' ' && IsOneApart(words, names[i + 1].FirstWord)) aside.Add(names[i]);
        }

        var asked = names.First(name => !aside.Contains(name));
        foreach (var name in names)
        {
            if (name.FirstWord > asked.LastWord && !IsJoined(words, asked, name)) aside.Add(name);
        }

        return aside;
    }

    private static bool IsJoined(IReadOnlyList<Word> words, NameMatch one, NameMatch other)
    {
        for (var i = 0; i < other.FirstWord; i++)
        {
            if (i > one.LastWord || i < one.FirstWord)
            {
                if (Joining.Contains(words[i].Lower)) return true;
            }
        }

        // "plumber, lawyer", "plumber/lawyer"
        return one.LastWord + 1 == other.FirstWord;
    }

    private static bool IsOneApart(IReadOnlyList<Word> words, int at) => words[at].Start - (words[at - 1].Start + words[at - 1].Text.Length) == 1;
}
