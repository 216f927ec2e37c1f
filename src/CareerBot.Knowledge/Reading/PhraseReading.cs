using CareerBot.Core.Understanding;

namespace CareerBot.Knowledge.Reading;

/// <summary>Reads phrases and the lists of words that they name: "{somebody} {often}? {hurts} me".</summary>
internal static class PhraseReading
{
    private const string ListsKey = "lists";

    extension(YamlMap map)
    {
        /// <summary>Phrases as they are compared: word by word, in lower case.</summary>
        public IReadOnlyList<string> Phrases(string key, ProblemLog log)
        {
            var phrases = map.List(key, log).Select(Words).Where(phrase => phrase.Length > 0).Distinct().ToArray();
            var known = map.Find(ListsKey) is YamlMap lists ? lists.Entries.Select(list => list.Key.ToLowerInvariant()).ToArray() : [];
            foreach (var name in phrases.SelectMany(phrase => phrase.Split(' ')).Where(word => word.StartsWith('{')).Select(word => word.Trim('{', '}', '?')).Distinct().Except(known))
            {
                log.Error(map.LineOf(key), "phrase-list", $"The list '{name}' is named in a phrase and not given.", $"Write '{name}: [first, second]' below 'lists:'.");
            }

            return phrases;
        }

        /// <summary>The lists by name.</summary>
        public IReadOnlyDictionary<string, IReadOnlyList<string>> WordLists(ProblemLog log)
        {
            var lists = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
            switch (map.Find(ListsKey))
            {
                case null:
                    break;
                case YamlMap named:
                    foreach (var list in named.Entries) lists[list.Key.ToLowerInvariant()] = [.. named.List(list.Key, log).Select(Words).Where(words => words.Length > 0)];
                    break;
                case var other:
                    log.Error(other.Line, "phrase-lists", "'lists' is not a group of lists, so it is not used.", "Write a name and its words on each line below it, such as 'somebody: [my dad, my mom]'.");
                    break;
            }

            return lists;
        }
    }

    // Phrases are compared word by word: "Self-harm!" is "self harm"; "{somebody}" and "{often}?" name lists.
    private static string Words(string phrase) => string.Join(' ', phrase.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).SelectMany(WordsIn));

    private static IEnumerable<string> WordsIn(string part) => part.StartsWith('{') ? [part.ToLowerInvariant()] : Word.Split(part).Select(word => word.Lower);
}
