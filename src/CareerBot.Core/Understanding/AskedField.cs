using CareerBot.Core.Retrieval;

namespace CareerBot.Core.Understanding;

/// <summary>Finds the guide whose field is asked about where no occupation is named and the conversation is about none.</summary>
internal static class AskedField
{
    /// <summary>A word that people use in questions about any career is of no field.</summary>
    private const double RareInQuestions = 0.7;

    /// <summary>The guide; null where the question may be about any.</summary>
    public static string? Of(IReadOnlyList<Word> words, KnowledgeSnapshot knowledge)
    {
        if (knowledge.Index.Guides.All.Count < 2) return null;
        var assumed = knowledge.Index.Guides.Default?.Id;
        string[] telling = [.. words.Where(IsTelling).Select(word => word.Lower)];
        if (telling.Length == 0 || knowledge.OccupationNames.Find(words).Any(named => !named.IsFamily)) return null;
        return knowledge.Fields.Of(telling) is { } guide && guide != assumed ? guide : null;

        bool IsTelling(Word word) => word.Lower.Length >= GuideFields.ShortestWord && knowledge.Lexicon.Analyzer.Analyze(word.Lower) is [{ IsStopWord: false } term, ..]
            && knowledge.Lexicon.Background.Rarity(term.Text) >= RareInQuestions
            && (assumed is null || knowledge.Index.FrequencyIn(assumed, term.Text).Holding == 0);
    }
}
