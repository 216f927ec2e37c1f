using System.Collections.Frozen;

namespace CareerBot.Core.Understanding;

/// <summary>Phrases that are looked for word by word. A phrase may name lists of words, for example "{somebody} {often}? {hurts} me"; what ends in a question mark may be left out.</summary>
internal sealed class PhraseBook
{
    private readonly FrozenDictionary<string, Step[][]> _byFirstWord;

    public PhraseBook(IEnumerable<string> phrases, IReadOnlyDictionary<string, IReadOnlyList<string>> lists)
    {
        var steps = lists.ToDictionary(list => list.Key, list => new Step(list.Value), StringComparer.Ordinal);
        _byFirstWord = phrases
            .Select(phrase => phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => Read(word, steps)).ToArray())
            .Where(pattern => pattern.Length > 0)
            .SelectMany(pattern => FirstWords(pattern).Select(first => (First: first, Pattern: pattern)))
            .GroupBy(entry => entry.First, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.Select(entry => entry.Pattern).ToArray(), StringComparer.Ordinal);
    }

    /// <summary>Behind the last word of the longest phrase that begins at a word; -1 where none does.</summary>
    public int EndOf(IReadOnlyList<Word> words, int at)
    {
        if (!_byFirstWord.TryGetValue(words[at].Lower, out var patterns)) return -1;
        var end = -1;
        foreach (var pattern in patterns) end = Math.Max(end, EndOf(words, at, pattern, 0));
        return end;
    }

    private static int EndOf(IReadOnlyList<Word> words, int at, Step[] pattern, int step)
    {
        if (step == pattern.Length) return at;
        var end = pattern[step].IsOptional ? EndOf(words, at, pattern, step + 1) : -1;
        foreach (var run in pattern[step].At(words, at)) end = Math.Max(end, EndOf(words, at + run.Length, pattern, step + 1));
        return end;
    }

    private static Step Read(string word, Dictionary<string, Step> lists)
    {
        var isOptional = word.EndsWith('?');
        var name = word.TrimEnd('?');
        var step = name.StartsWith('{') ? lists.GetValueOrDefault(name.Trim('{', '}')) ?? new Step([]) : new Step([name]);
        return step with { IsOptional = isOptional };
    }

    private static IEnumerable<string> FirstWords(Step[] pattern)
    {
        foreach (var step in pattern)
        {
            foreach (var first in step.FirstWords) yield return first;
            if (!step.IsOptional) yield break;
        }
    }

    /// <summary>One place of a phrase: any of some runs of words.</summary>
    private sealed record Step(IReadOnlyList<string> Runs)
    {
        private readonly FrozenDictionary<string, string[][]> _byFirstWord = Runs
            .Select(run => run.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(run => run.Length > 0)
            .GroupBy(run => run[0], StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

        public bool IsOptional { get; init; }

        public IEnumerable<string> FirstWords => _byFirstWord.Keys;

        public IEnumerable<string[]> At(IReadOnlyList<Word> words, int at)
        {
            if (at >= words.Count || !_byFirstWord.TryGetValue(words[at].Lower, out var runs)) yield break;
            foreach (var run in runs)
            {
                if (Stands(run, words, at)) yield return run;
            }
        }

        private static bool Stands(string[] run, IReadOnlyList<Word> words, int at)
        {
            if (at + run.Length > words.Count) return false;
            for (var i = 1; i < run.Length; i++)
            {
                if (words[at + i].Lower != run[i]) return false;
            }

            return true;
        }
    }
}
