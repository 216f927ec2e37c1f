using System.Buffers;
using System.Collections.Frozen;
using CareerBot.Core.Classification;
using CareerBot.Core.Retrieval;

namespace CareerBot.Core.Understanding;

/// <summary>Reads each clause of what is said for help that comes before any answer: "my dad beats me, can i work weekends" asks two things, and one of them can't wait.</summary>
internal static class CallForHelp
{
    private const int FewestWords = 3;

    private const int MostClauses = 8;

    /// <summary>So sure the classifier must be of a clause.</summary>
    private const double Sure = 0.9;

    /// <summary>Where the whole does not even hint at it, no clause is looked at.</summary>
    private const double Hint = 0.02;

    /// <summary>Whoever needs help speaks of themselves.</summary>
    private static readonly FrozenSet<string> Own = FrozenSet.Create(StringComparer.Ordinal, "i", "i'm", "im", "i've", "ive", "me", "my", "myself", "us", "our");

    private static readonly FrozenSet<string> Joining = FrozenSet.Create(StringComparer.Ordinal, "and", "but", "so", "because", "cuz", "then", "anyway", "also");

    private static readonly SearchValues<char> Marks = SearchValues.Create(".,;:?!–—\r\n");

    /// <summary>Id of the topic of a signpost; null where no clause calls for help.</summary>
    /// <param name="masked">The utterance with <see cref="UtteranceMask"/>'s placeholders.</param>
    /// <param name="whole">What the classifier says of all of it.</param>
    /// <param name="knowledge">Classifier and signposts.</param>
    public static string? In(string masked, IReadOnlyList<TopicScore> whole, KnowledgeSnapshot knowledge)
    {
        foreach (var signpost in knowledge.Signposts)
        {
            if (signpost.IsFirst && whole.Any(score => score.Topic == signpost.Topic && score.Probability >= Hint) && Clauses(masked).Any(clause => IsOf(signpost, clause, knowledge))) return signpost.Topic;
        }

        return null;
    }

    private static bool IsOf(SignpostEntry signpost, string clause, KnowledgeSnapshot knowledge) =>
        !signpost.LeadsAway(Word.Split(clause)) && knowledge.Classifier.Classify(clause).Topics is [var best, ..] && best.Topic == signpost.Topic && best.Probability >= Sure;

    private static IEnumerable<string> Clauses(string text)
    {
        var words = Word.Split(text);
        var clauses = new List<string>();
        var first = 0;
        for (var i = 0; i <= words.Count; i++)
        {
            if (i < words.Count && !Joining.Contains(words[i].Lower) && !IsBoundary(text, words, i)) continue;
            if (i - first >= FewestWords && Enumerable.Range(first, i - first).Any(at => Own.Contains(words[at].Lower))) clauses.Add(text[words[first].Start..(words[i - 1].Start + words[i - 1].Text.Length)]);
            first = i < words.Count && Joining.Contains(words[i].Lower) ? i + 1 : i;
        }

        return clauses.TakeLast(MostClauses);
    }

    /// <summary>Whether a punctuation mark, a dash or the end of a line stands before a word.</summary>
    private static bool IsBoundary(string text, IReadOnlyList<Word> words, int at)
    {
        if (at == 0) return false;
        var end = words[at - 1].Start + words[at - 1].Text.Length;
        return text.AsSpan(end, words[at].Start - end).ContainsAny(Marks);
    }
}
