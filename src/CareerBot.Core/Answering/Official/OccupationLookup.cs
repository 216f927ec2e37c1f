using CareerBot.Core.Retrieval;
using CareerBot.Core.Salaries;
using CareerBot.Core.Text;
using CareerBot.Core.Understanding;

namespace CareerBot.Core.Answering.Official;

/// <summary>Looks up an occupation that a form names: by code, by a guide's names, by any name that people use.</summary>
internal static class OccupationLookup
{
    private const int ShortestWord = 4;
    private const int Most = 3;

    /// <summary>The occupation; null where no such name or code is known.</summary>
    public static FigureTarget? Find(string typed, KnowledgeSnapshot knowledge)
    {
        if (knowledge.Wages.Title(typed) is { } coded) return new FigureTarget(coded.Title, [coded], FigureTargets.GuideOn(coded, knowledge), IsNamed: true);

        var cleaned = UtteranceCleaner.Clean(typed);
        if (Named(Word.Split(cleaned), knowledge) is { } named) return named;
        return Respelt.Of(cleaned, knowledge) is { Corrections.Count: > 0, Text: var meant } ? Named(Word.Split(meant), knowledge) : null;
    }

    private static FigureTarget? Named(IReadOnlyList<Word> words, KnowledgeSnapshot knowledge)
    {
        if (knowledge.Index.Guides.Names.Find(words) is [var (match, ids)] && IsAll(match, words) && knowledge.Index.Guides.Find(ids[0]) is { } guide) return FigureTargets.OfGuide(guide, match.Name, knowledge, isNamed: true);
        if (knowledge.OccupationNames.Find(words) is not [var only]) return null;
        return new FigureTarget(only.Match.Name, only.Candidates, only.Candidates is [var single] ? FigureTargets.GuideOn(single, knowledge) : null, IsNamed: true);
    }

    /// <summary>Occupations whose names share a word with what was typed.</summary>
    public static IReadOnlyList<OccupationTitle> Near(string typed, KnowledgeSnapshot knowledge) =>
        [.. Word.Split(UtteranceCleaner.Clean(typed))
            .Where(word => word.Lower.Length >= ShortestWord)
            .Take(Most)
            .SelectMany(word => knowledge.Wages.Occupations.Where(occupation => HasWord(occupation.Title, GuideNames.Singular(word.Lower))).Take(Most))
            .DistinctBy(occupation => occupation.Code)
            .Take(Most)];

    /// <summary>Whether a word of the title begins so.</summary>
    private static bool HasWord(string title, string begun) =>
        title.StartsWith(begun, StringComparison.OrdinalIgnoreCase) || title.Contains($" {begun}", StringComparison.OrdinalIgnoreCase);

    private static bool IsAll(NameMatch match, IReadOnlyList<Word> words) => match.FirstWord == 0 && match.LastWord == words.Count - 1;
}
