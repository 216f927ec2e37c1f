using System.Collections.Frozen;
using CareerBot.Core.Understanding;

namespace CareerBot.Core.Answering;

/// <summary>Tells somebody who needs a professional from somebody who asks what an occupation's people do: "do lawyers go to court" seeks no advice.</summary>
internal static class OwnMatter
{
    /// <summary>Never taken for a question about an occupation, whoever is spoken of.</summary>
    private const string Crisis = "crisis";

    private static readonly FrozenSet<string> Own = FrozenSet.Create(
        StringComparer.Ordinal,
        "i", "i'm", "im", "i've", "ive", "i'd", "i'll", "ill", "me", "my", "mine", "myself", "we", "we're", "we've", "us", "our", "ours",
        "son", "daughter", "kid", "baby", "child", "husband", "wife", "mom", "mum", "dad", "mother", "father", "brother", "sister", "friend", "boyfriend", "girlfriend", "grandma", "grandpa", "gran", "landlord", "boss", "employer");

    /// <summary>Words behind which whoever does something is named: "do they", "how does a model".</summary>
    private static readonly FrozenSet<string> Asking = FrozenSet.Create(StringComparer.Ordinal, "do", "does", "did", "are", "is", "can", "could", "will", "would", "must", "have", "has", "when", "if", "why", "who", "which", "many", "most", "all", "some");

    /// <summary>Whether a signpost is out of place: the work of an occupation is asked about, and nobody's own matter.</summary>
    public static bool IsOfNobody(string topic, Question question)
    {
        var words = question.Intent.Words;
        if (topic == Crisis || words.Any(word => Own.Contains(word.Lower))) return false;
        if (Enumerable.Range(0, words.Count).Any(at => words[at].Lower == "they" && IsSubject(words, at, at))) return true;
        return question.Intent.Slots.Occupations.Select(occupation => occupation.Match)
            .Concat(question.Knowledge.Index.Guides.Names.Find(words).Select(guide => guide.Match))
            .Any(name => IsSubject(words, name.FirstWord, name.LastWord));
    }

    /// <summary>"Do lawyers go", "a model gets": "lawyer needed" is none.</summary>
    private static bool IsSubject(IReadOnlyList<Word> words, int first, int last)
    {
        if (last + 1 < words.Count && words[last].Lower[^1] != 's' && words[last + 1].Lower[^1] == 's') return true;
        var before = first > 0 && words[first - 1].Lower is ("a" or "an" or "the") ? first - 2 : first - 1;
        return before >= 0 && Asking.Contains(words[before].Lower);
    }
}
