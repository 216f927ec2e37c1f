using System.Collections.Frozen;
using System.Numerics;

namespace CareerBot.Core.Text;

/// <summary>Corrects a word that nobody knows to the nearest known one, by optimal string alignment distance (Damerau–Levenshtein without nesting).</summary>
/// <remarks>Candidates are bucketed by length and pruned by the set of their letters, so a look-up compares few words.</remarks>
public sealed class Spelling
{
    private const int ShortestWord = 3;
    private const int LongestWord = 24;
    private const int MostReadings = 6;

    /// <summary>A three-letter word has so many neighbours that only a very common one may claim it.</summary>
    private const int CommonWord = 25;

    private readonly FrozenDictionary<string, int> _frequency;
    private readonly Entry[][] _byLength;

    /// <param name="frequency">Known words in lower case with how often they occur.</param>
    public Spelling(IReadOnlyDictionary<string, int> frequency)
    {
        ArgumentNullException.ThrowIfNull(frequency);
        _frequency = frequency.ToFrozenDictionary(StringComparer.Ordinal);
        _byLength = new Entry[LongestWord + 3][];
        var byLength = frequency
            .Where(pair => pair.Key.Length is >= ShortestWord and <= LongestWord + 2 && pair.Key.All(char.IsAsciiLetter))
            .GroupBy(pair => pair.Key.Length)
            .ToDictionary(group => group.Key, group => group.Select(pair => new Entry(pair.Key, pair.Value, Letters(pair.Key))).OrderBy(entry => entry.Word, StringComparer.Ordinal).ToArray());
        for (var length = 0; length < _byLength.Length; length++) _byLength[length] = byLength.GetValueOrDefault(length) ?? [];
    }

    public bool Knows(string word) => _frequency.ContainsKey(word);

    /// <summary>The known word that was most likely meant, or null where the word is known, or nothing is near.</summary>
    /// <param name="word">One word in lower case.</param>
    public string? Correct(string word) => Readings(word) is [var best, ..] ? best.Word : null;

    /// <summary>The known words that may have been meant, likeliest first; none where the word is known, or nothing is near.</summary>
    /// <param name="word">One word in lower case.</param>
    public IReadOnlyList<Respelling> Readings(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (word.Length is < ShortestWord or > LongestWord || Knows(word)) return [];
        foreach (var letter in word)
        {
            if (!char.IsAsciiLetter(letter)) return [];
        }

        if (word[^1] == 's' && (Knows(word[..^1]) || (word.EndsWith("es", StringComparison.Ordinal) && Knows(word[..^2])))) return [];

        var most = word.Length >= 8 ? 2 : 1;
        var letters = Letters(word);
        var readings = new List<Respelling>();
        for (var length = word.Length - most; length <= word.Length + most; length++)
        {
            if (length < ShortestWord || length >= _byLength.Length) continue;
            foreach (var entry in _byLength[length])
            {
                if (BitOperations.PopCount(entry.Letters ^ letters) > 2 * most) continue;
                if (word.Length == ShortestWord && entry.Frequency < CommonWord) continue;
                var distance = Distance(word, entry.Word, most);
                if (distance > most) continue;

                // The first letter is seldom mistyped; of equals the commoner word wins.
                readings.Add(new Respelling(entry.Word, distance, distance + (word[0] == entry.Word[0] ? 0 : 0.7) - Math.Min(0.6, Math.Log10(entry.Frequency + 1) / 6)));
            }
        }

        return [.. readings.OrderBy(reading => reading.Cost).Take(MostReadings)];
    }

    /// <summary>Optimal string alignment distance, or anything above <paramref name="most"/> where it is larger.</summary>
    internal static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int most)
    {
        if (Math.Abs(a.Length - b.Length) > most) return most + 1;
        Span<int> before = stackalloc int[b.Length + 1];
        Span<int> previous = stackalloc int[b.Length + 1];
        Span<int> current = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) previous[j] = j;

        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                var value = Math.Min(Math.Min(previous[j] + 1, current[j - 1] + 1), previous[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) value = Math.Min(value, before[j - 2] + 1);
                current[j] = value;
                least = Math.Min(least, value);
            }

            if (least > most) return most + 1;
            var rotated = before;
            before = previous;
            previous = current;
            current = rotated;
        }

        return previous[b.Length];
    }

    private static uint Letters(string word)
    {
        var letters = 0u;
        foreach (var letter in word) letters |= 1u << (letter - 'a');
        return letters;
    }

    private sealed record Entry(string Word, int Frequency, uint Letters);
}
