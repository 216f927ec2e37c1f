using CareerBot.Core.Retrieval;
using CareerBot.Core.Text;

namespace CareerBot.Core.Understanding.Occupations;

/// <summary>Chooses among the words that a mistyped one may have been meant as, with the names of occupations in view.</summary>
/// <remarks>
/// A reading that makes a name with its neighbours goes before the nearest word: "software enginer" is no engine.
/// A word of general English is left alone, unless it is a single slip from a name where a job is spoken of: "plummer pay" is, "any pointers" are no painters,
/// and "freshman salary" is no pressman's.
/// So is one behind a word that has nothing to do with work: "dragon tamers"; and a verb's form is no name at all: "people being treated" are no treaters.
/// A short word has many neighbours, so it becomes a name only there, too: "barbar pay", but not "can i barter".
/// </remarks>
internal static class MistypedNames
{
    /// <summary>A name is preferred to a nearer word of another meaning only if it is this near.</summary>
    private const int NearestOnly = 1;

    /// <summary>A shorter word is a mistyped name of one word only where a job is spoken of.</summary>
    private const int TellingLength = 7;

    /// <summary>The word meant at a place of the utterance; null where it is to be left as it is.</summary>
    /// <param name="words">The words as understood so far.</param>
    /// <param name="at">Which of them nobody knows.</param>
    /// <param name="readings">What it may have been meant as, nearest first.</param>
    /// <param name="knowledge">Names and words that are known.</param>
    public static string? Meant(IReadOnlyList<Word> words, int at, IReadOnlyList<Respelling> readings, KnowledgeSnapshot knowledge)
    {
        if (readings.Count == 0) return null;
        var isEnglish = knowledge.Lexicon.Encoder.PlaceOf(words[at].Lower) >= 0;
        if (isEnglish && IsVerbForm(words[at].Lower)) return null;
        var from = Math.Max(0, at - UtteranceLimits.Surroundings);
        Word[] tried = [.. words.Skip(from).Take(UtteranceLimits.Surroundings + 1 + at - from)];
        var place = at - from;
        foreach (var reading in readings)
        {
            tried[place] = words[at] with { Text = reading.Word, Lower = reading.Word };
            if (NameOver(tried, place, knowledge) is not { } name) continue;
            var isJob = JobContext.IsAround(tried, name.FirstWord, name.LastWord, JobContext.IsComparison(tried));
            var isLonger = name.LastWord > name.FirstWord;
            if (!isLonger && IsOfElsewhere(words, at, knowledge)) continue;
            var isNearest = reading.Distance <= (isEnglish ? NearestOnly : Math.Max(NearestOnly, readings[0].Distance));
            if (isJob ? isLonger || isNearest : isLonger && !isEnglish) return reading.Word;
        }

        if (isEnglish) return null;
        tried[place] = words[at] with { Text = readings[0].Word, Lower = readings[0].Word };
        return words[at].Lower.Length < TellingLength && NameOver(tried, place, knowledge) is not null ? null : readings[0].Word;
    }

    /// <summary>"Dragon tamers" are no tapers: before a name stands a place or a word that has to do with work.</summary>
    private static bool IsOfElsewhere(IReadOnlyList<Word> words, int at, KnowledgeSnapshot knowledge) =>
        at > 0 && knowledge.Lexicon.Encoder.PlaceOf(words[at - 1].Lower) >= 0
        && knowledge.Lexicon.Analyzer.Analyze(words[at - 1].Lower) is [{ IsStopWord: false } term] && knowledge.Index.DocumentFrequency(term.Text) == 0
        && !knowledge.OccupationNames.All.CommonWords.Contains(words[at - 1].Lower)
        && knowledge.Gazetteer.FindPlaces([words[at - 1]]).Count == 0;

    private static bool IsVerbForm(string word) => word.EndsWith("ed", StringComparison.Ordinal) || word.EndsWith("ing", StringComparison.Ordinal);

    private static NameMatch? NameOver(Word[] words, int at, KnowledgeSnapshot knowledge)
    {
        // Most readings are part of no name at all, which is told without reading the whole utterance.
        if (!knowledge.Index.Guides.Names.MayStandAt(words, at) && !knowledge.OccupationNames.MayStandAt(words, at)) return null;
        foreach (var (match, _) in knowledge.Index.Guides.Names.Find(words))
        {
            if (match.FirstWord <= at && at <= match.LastWord) return match;
        }

        foreach (var occupation in knowledge.OccupationNames.Find(words))
        {
            if (occupation.Match.FirstWord <= at && at <= occupation.Match.LastWord) return occupation.Match;
        }

        return null;
    }
}
