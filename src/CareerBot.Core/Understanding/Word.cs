using System.Text.RegularExpressions;

namespace CareerBot.Core.Understanding;

/// <summary>One word of an utterance as typed, and in lower case.</summary>
public readonly partial record struct Word(string Text, string Lower, int Start)
{
    /// <summary>Few texts have shorter words on average, so that a list of so many seldom grows.</summary>
    private const int ShortWord = 5;

    /// <summary>Splits at everything that is not a letter, digit or inner apostrophe, full stop between letters (U.S.) or + and # behind letters (C++).</summary>
    public static IReadOnlyList<Word> Split(string utterance)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        var words = new List<Word>((utterance.Length / ShortWord) + 1);
        foreach (var match in Pattern.EnumerateMatches(utterance))
        {
            var text = utterance.Substring(match.Index, match.Length);
            words.Add(new Word(text, text.ToLowerInvariant(), match.Index));
        }

        return words;
    }

    // don't, U.S, x-ray is two words, C++, 45,000
    [GeneratedRegex(@"[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['.,][\p{L}\p{N}]+)*[+#]{0,2}", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern { get; }
}
