using CareerBot.Core.Retrieval;
using CareerBot.Core.Salaries;
using CareerBot.Core.Understanding;
using CareerBot.Core.Understanding.Occupations;

namespace CareerBot.Core.Answering.Official;

/// <summary>Narrows a name that fits several occupations by the other words of the utterance: "teachers of high school", "psychologist in a school".</summary>
internal static class NarrowedNames
{
    private const int Longest = 3;

    public static IReadOnlyList<OccupationTitle> Of(OccupationMatch named, IReadOnlyList<Word> words, KnowledgeSnapshot knowledge)
    {
        if (!named.IsAmbiguous) return named.Candidates;
        return Turned(named, words, knowledge) ?? Shared(named, words) ?? named.Candidates;
    }

    /// <summary>"X of Y" as "Y X", where people call it that.</summary>
    private static IReadOnlyList<OccupationTitle>? Turned(OccupationMatch named, IReadOnlyList<Word> words, KnowledgeSnapshot knowledge)
    {
        var at = named.Match.LastWord + 1;
        if (at >= words.Count || words[at].Lower is not ("of" or "for" or "in" or "at")) return null;
        at++;
        if (at < words.Count && words[at].Lower is "a" or "an" or "the") at++;
        for (var length = Math.Min(Longest, words.Count - at); length > 0; length--)
        {
            Word[] turned = [.. words.Skip(at).Take(length), .. words.Skip(named.Match.FirstWord).Take(named.Match.LastWord - named.Match.FirstWord + 1)];
            if (knowledge.OccupationNames.Find(turned) is [{ IsAmbiguous: false, Candidates: [var only] } match] && match.Match.FirstWord == 0 && match.Match.LastWord == turned.Length - 1) return [only];
        }

        return null;
    }

    /// <summary>The candidate whose title shares more words with the rest of the utterance than any other.</summary>
    private static IReadOnlyList<OccupationTitle>? Shared(OccupationMatch named, IReadOnlyList<Word> words)
    {
        var rest = words.Where((_, i) => i < named.Match.FirstWord || i > named.Match.LastWord).Select(word => GuideNames.Singular(word.Lower)).Where(word => word.Length > 3).ToHashSet(StringComparer.Ordinal);
        var ranked = named.Candidates
            .Select(candidate => (Candidate: candidate, Shared: Word.Split(candidate.Title).Count(word => rest.Contains(GuideNames.Singular(word.Lower)))))
            .OrderByDescending(entry => entry.Shared)
            .ToArray();
        return ranked[0].Shared > 0 && ranked[0].Shared > ranked[1].Shared ? [ranked[0].Candidate] : null;
    }
}
