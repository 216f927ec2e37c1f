using System.Collections.Frozen;
using CareerBot.Core.Retrieval;

namespace CareerBot.Core.Understanding;

/// <summary>Finds the guide whose field is asked about where no occupation is named and the conversation is about none.</summary>
internal static class AskedField
{
    /// <summary>A word that people use in questions about any career is of no field.</summary>
    private const double RareInQuestions = 0.7;

    /// <summary>Words that may stand between what people do and what they do it to.</summary>
    private const int Reach = 4;

    private static readonly FrozenSet<string> Before = FrozenSet.Create(
        StringComparer.Ordinal,
        "work", "works", "working", "job", "jobs", "career", "careers", "fix", "fixing", "fixes", "repair", "repairs", "repairing", "install", "installing", "build", "building", "drive", "driving", "drives", "fly", "flying", "run", "running", "operate", "operating", "sell", "selling", "clean", "cleaning", "make", "making", "design", "designing", "study", "studying", "teach", "teaching", "learn", "learning", "into", "become");

    private static readonly FrozenSet<string> Between = FrozenSet.Create(StringComparer.Ordinal, "a", "an", "the", "in", "for", "at", "on", "with", "of", "big", "real", "some", "commercial");

    private static readonly FrozenSet<string> Behind = FrozenSet.Create(StringComparer.Ordinal, "job", "jobs", "work", "career", "careers", "business", "businesses", "industry", "company", "worker", "workers", "people", "tech", "techs", "home", "crew", "operator", "training", "school", "license", "apprenticeship", "control", "boat", "prep");

    private static readonly string[] Doings = ["ing", "logy", "istry", "metry", "graphy", "eering"];

    /// <summary>The guide; null where the question may be about any.</summary>
    public static string? Of(IReadOnlyList<Word> words, KnowledgeSnapshot knowledge)
    {
        if (knowledge.Index.Guides.All.Count < 2) return null;
        var assumed = knowledge.Index.Guides.Default?.Id;
        int[] telling = [.. Enumerable.Range(0, words.Count).Where(i => IsTelling(words[i]))];
        string[] things = [.. telling.Where(i => IsWorkedOn(words, i)).Select(i => words[i].Lower)];
        string[] fields = [.. telling.Select(i => words[i].Lower).Where(word => IsDoing(word) || IsJob(word))];
        if (things.Length + fields.Length == 0 || knowledge.OccupationNames.Find(words).Any(named => !named.IsFamily)) return null;
        return knowledge.Fields.Of(things, fields) is { } guide && guide != assumed ? guide : null;

        // "fixing escalators", "work in a casino", "funeral business": something that people work on, at or in
        bool IsWorkedOn(IReadOnlyList<Word> words, int at)
        {
            if (at + 1 < words.Count && (Behind.Contains(words[at + 1].Lower) || IsDoing(words[at + 1].Lower))) return true;
            var before = at - 1;
            while (before >= 0 && at - before < Reach && Between.Contains(words[before].Lower)) before--;
            return before >= 0 && Before.Contains(words[before].Lower) && !IsApart(words[at - 1], words[at]);
        }

        // "tutor part time": an everyday word that is a job's name as well
        bool IsJob(string word) => knowledge.OccupationNames.Find(Word.Split(word)).Count > 0;

        // "to work, scrubs or jeans"
        static bool IsApart(Word before, Word word) => word.Start > before.Start + before.Text.Length + 1;

        // "Roofing" is done, "ceiling" is not
        bool IsDoing(string word) => Doings.Any(ending => word.EndsWith(ending, StringComparison.Ordinal)) && !(word.EndsWith("ing", StringComparison.Ordinal) && !IsWord(word[..^3]) && !IsWord($"{word[..^3]}e") && !(word.Length > 4 && word[^4] == word[^5] && IsWord(word[..^4])));

        bool IsWord(string word) => knowledge.Lexicon.Encoder.PlaceOf(word) >= 0;

        bool IsTelling(Word word) => word.Lower.Length >= GuideFields.ShortestWord && knowledge.Lexicon.Analyzer.Analyze(word.Lower) is [{ IsStopWord: false } term, ..]
            && knowledge.Lexicon.Background.Rarity(term.Text) >= RareInQuestions
            && (assumed is null || knowledge.Index.FrequencyIn(assumed, term.Text).Holding == 0);
    }
}
