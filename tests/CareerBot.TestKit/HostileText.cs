using System.Text;

namespace CareerBot.TestKit;

/// <summary>Texts as somebody would write them who wants an answer to take long.</summary>
public static class HostileText
{
    private static readonly string[] Separators = ["", " ", ", ", "-", "' ", "? "];

    /// <summary>Kinds of text that once took hundreds of times as long as a question, and their neighbours.</summary>
    /// <param name="words">Words that stand in guides.</param>
    /// <param name="names">Names of occupations.</param>
    /// <param name="acronyms">Names of certificates.</param>
    public static IReadOnlyList<Func<Random, string>> Kinds(string[] words, string[] names, string[] acronyms)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(acronyms);
        string[] shortWords = [.. words.Where(word => word.Length is 4 or 5)];
        string[] longWords = [.. words.Where(word => word.Length > 8)];
        return
        [
            random => Typo(Pick(words, random), random) + " ",
            random => Typo(Pick(shortWords, random), random) + " ",
            random => Typo(Pick(longWords, random), random) + " ",
            random => Typo(Pick(names, random), random) + " ",
            random => Pick(names, random) + " vs ",
            random => Pick(names, random) + "/",
            random => Pick(names, random) + " or ",
            random => $"compare {Pick(names, random)} and {Pick(names, random)} and ",
            random => Pick(acronyms, random) + " ",
            random => Pick(acronyms, random).ToLowerInvariant() + " or ",
            random => Pick(words, random) + " ",
            random => $"fixing {Pick(words, random)} ",
            random => Letters(random, 3, 12) + " ",
            random => Letters(random, 1, 2) + " ",
            random => char.ToUpperInvariant(Letters(random, 1, 1)[0]) + Letters(random, 3, 8) + " ",
            random => $"{Pick(["in", "near", "from"], random)} {Pick(["Texas", "ohio", "me", "OR", "hi"], random)} ",
            random => Pick(["IT ", "it job ", "I.T. "], random),
            random => $"{Pick(["what is", "how much", "is it"], random)} {Pick(words, random)}? ",
            random => $"$ {random.Next(100_000)} ",
            random => Pick(["é", "ß", "e\u0301", "漢", "\u200b", "🙂"], random) + Letters(random, 1, 3),
        ];
    }

    /// <summary>The same piece again and again: whatever is done for each occurrence is done often.</summary>
    public static IReadOnlyList<string> Repeated { get; } =
        ["cuanto gana un ", "nurse vs ", "nurse/teacher/", "suicid ", "compare nurse and teacher and ", "plummer pay ", "of ", "anofor", "how much do ", "a ", "what is the ", "- ", "AND ", "do i, what "];

    /// <summary>Pieces of one kind up to a length.</summary>
    public static string Fill(Func<string> piece, int length)
    {
        ArgumentNullException.ThrowIfNull(piece);
        var text = new StringBuilder(length);
        while (text.Length < length) text.Append(piece());
        return text.ToString(0, length);
    }

    /// <summary>A pattern's own words, repeated up to a length, at the end of which one character is wrong.</summary>
    public static string NearMiss(IReadOnlyList<string> words, Random random, int length)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(random);
        string[] few = [.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => Pick(words, random))];
        var separator = Pick(Separators, random);
        var lead = random.Next(2) == 0 ? string.Empty : $"{Pick(words, random)} {Pick(words, random)} ";
        var at = 0;
        return lead + Fill(() => few[at++ % few.Length] + separator, length - lead.Length - 1) + Pick(["x", "z", "1", ")", "\n"], random);
    }

    private static string Typo(string word, Random random)
    {
        var at = random.Next(1, word.Length - 1);
        return random.Next(3) switch
        {
            0 => word[..at] + word[(at + 1)..],
            1 => word[..at] + (char)('a' + random.Next(26)) + word[(at + 1)..],
            _ => $"{word[..at]}{word[at + 1]}{word[at]}{word[(at + 2)..]}",
        };
    }

    private static string Letters(Random random, int least, int most) => string.Create(random.Next(least, most + 1), random, static (span, random) =>
    {
        for (var i = 0; i < span.Length; i++) span[i] = (char)('a' + random.Next(26));
    });

    private static T Pick<T>(IReadOnlyList<T> all, Random random) => all[random.Next(all.Count)];
}
