using CareerBot.Core.Understanding;

namespace CareerBot.Knowledge.Reading;

/// <summary>Reads synonyms in Solr's format: "a, b" stand for each other, "a => b, c" lets a be met by b or c too.</summary>
/// <remarks>Deviates from Solr in one point: the left side of "=>" always counts itself, it is not replaced.</remarks>
public static class ThesaurusReader
{
    /// <param name="path">The file relative to the knowledge folder.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="analyzePhrase">Turns a phrase into its analyzed terms joined by a space.</param>
    public static ReadResult<Thesaurus> Read(string path, ReadOnlySpan<byte> content, Func<string, string> analyzePhrase)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(analyzePhrase);

        var log = new ProblemLog(path);
        return new ReadResult<Thesaurus>(
            ReaderFault.Guard(content, log, (bytes, problems) => Read(bytes, analyzePhrase, problems)),
            log.All);
    }

    private static Thesaurus? Read(ReadOnlySpan<byte> content, Func<string, string> analyzePhrase, ProblemLog log)
    {
        if (TextDecoding.Decode(content, log) is not { } text) return null;

        var alternatives = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var (line, number) in VocabularyLines.Of(text))
        {
            var sides = line.Split("=>", StringSplitOptions.TrimEntries);
            if (sides.Length > 2 || sides.Any(side => side.Length == 0))
            {
                log.Error(number, "synonym-line", "The line has more than one '=>' or nothing on one side of it, so it is not used.", "Write 'boss => supervisor, manager'.");
                continue;
            }

            var from = Phrases(sides[0], number, analyzePhrase, log);
            var to = sides.Length == 2 ? Phrases(sides[1], number, analyzePhrase, log) : from;
            if (sides.Length == 1 && from.Count < 2)
                log.Warning(number, "synonym-line", "The line does not hold two words that differ after stemming, so it says nothing.", "Add another word after a comma, or remove the line.");
            foreach (var phrase in from) Add(alternatives, phrase, to);
        }

        return new Thesaurus(alternatives.ToDictionary(
            pair => pair.Key,
            IReadOnlyList<string> (pair) => pair.Value,
            StringComparer.Ordinal));
    }

    private static void Add(Dictionary<string, List<string>> alternatives, string phrase, IReadOnlyList<string> others)
    {
        foreach (var other in others)
        {
            if (other == phrase) continue;
            if (!alternatives.TryGetValue(phrase, out var known)) alternatives[phrase] = known = [];
            if (!known.Contains(other)) known.Add(other);
        }
    }

    private static List<string> Phrases(string side, int line, Func<string, string> analyzePhrase, ProblemLog log)
    {
        var phrases = new List<string>();
        foreach (var written in side.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var phrase = analyzePhrase(written);
            if (phrase.Length == 0)
                log.Warning(line, "synonym-empty", $"'{written}' holds only words that the search leaves out, so it is ignored.", "Add a word with a meaning of its own, or remove it.");
            else if (phrase.AsSpan().Count(' ') >= Thesaurus.LongestPhrase)
                log.Warning(line, "synonym-long", $"'{written}' has more than {Thesaurus.LongestPhrase} words and is ignored.", "Use a shorter phrase.");
            else if (!phrases.Contains(phrase))
                phrases.Add(phrase);
        }

        return phrases;
    }
}
