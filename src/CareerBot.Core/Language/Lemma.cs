using System.Collections.Frozen;

namespace CareerBot.Core.Language;

/// <summary>The one rule for inflected words: "nurses", "paying" and "paid" become "nurse", "pay" and "pay".</summary>
/// <remarks>
/// Endings are taken off only where what is left is a word, so that "during" and "nothing" stay; forms that follow no rule stand in a list of
/// the knowledge folder. A word that nobody knows loses a plain plural alone.
/// </remarks>
public sealed class Lemma
{
    private const int ShortestStem = 2;

    private readonly FrozenDictionary<string, string> _irregular;
    private readonly Func<string, bool> _isWord;

    /// <param name="irregular">Forms that follow no rule, with their lemmas: "paid" → "pay"; a form may be its own lemma.</param>
    /// <param name="isWord">Whether something in lower case is a word of English.</param>
    public Lemma(IReadOnlyDictionary<string, string> irregular, Func<string, bool> isWord)
    {
        ArgumentNullException.ThrowIfNull(irregular);
        ArgumentNullException.ThrowIfNull(isWord);
        _irregular = irregular.ToFrozenDictionary(StringComparer.Ordinal);
        _isWord = isWord;
    }

    /// <summary>The lemma of a word in lower case.</summary>
    public string Of(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (_irregular.TryGetValue(word, out var lemma)) return lemma;
        if (word.Length <= ShortestStem + 1) return word;
        if (word.EndsWith("'s", StringComparison.Ordinal)) return Of(word[..^2]);
        if (word.EndsWith("ing", StringComparison.Ordinal)) return Verb(word, word[..^3]);
        if (word.EndsWith("ed", StringComparison.Ordinal) && word[^3] != 'e') return Verb(word, word[..^2]);
        return word[^1] == 's' ? Singular(word) : word;
    }

    /// <summary>"making" → "make", "planning" → "plan", "worked" → "work", "studied" → "study".</summary>
    private string Verb(string word, string stem)
    {
        if (stem.Length < ShortestStem) return word;
        if (stem[^1] == 'i' && stem.Length > ShortestStem && _isWord($"{stem[..^1]}y")) return $"{stem[..^1]}y";
        if (stem.Length > ShortestStem && stem[^1] == stem[^2] && _isWord(stem[..^1]) && !_isWord(stem)) return stem[..^1];
        if (_isWord($"{stem}e") && !IsBareVerb(stem)) return $"{stem}e";
        return _isWord(stem) ? stem : word;
    }

    /// <summary>"Walk", "need": two consonants or two vowels before the last letter never lost an "e" before "-ing", but for the endings that do ("change", "solve").</summary>
    private bool IsBareVerb(string stem) =>
        _isWord(stem) && stem.Length > 3 && IsVowel(stem[^2]) == IsVowel(stem[^3]);

    /// <summary>"nurses" → "nurse", "salaries" → "salary", "classes" → "class", "knives" → "knife"; "physics" and "gas" stay.</summary>
    private string Singular(string word)
    {
        if (word[^2] is 's' or 'u' or 'i') return word;
        if (word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4) return $"{word[..^3]}y";
        if (word.EndsWith("ves", StringComparison.Ordinal))
        {
            if (_isWord($"{word[..^3]}fe")) return $"{word[..^3]}fe";
            if (_isWord($"{word[..^3]}f") && !_isWord(word[..^1])) return $"{word[..^3]}f";
        }

        if (word.EndsWith("es", StringComparison.Ordinal) && EndsInHiss(word.AsSpan(0, word.Length - 2)) && !_isWord(word[..^1])) return word[..^2];
        return word.EndsWith("ics", StringComparison.Ordinal) && !_isWord(word[..^1]) ? word : word[..^1];
    }

    private static bool EndsInHiss(ReadOnlySpan<char> stem) =>
        stem[^1] is 's' or 'x' or 'z' or 'o' || stem.EndsWith("ch", StringComparison.Ordinal) || stem.EndsWith("sh", StringComparison.Ordinal);

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
