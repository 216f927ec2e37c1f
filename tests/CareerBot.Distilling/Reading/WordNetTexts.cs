using System.Globalization;
using System.Text;

namespace CareerBot.Distilling.Reading;

/// <summary>Glosses and example sentences of WordNet; a gloss stands behind the words that it explains.</summary>
/// <remarks>https://wordnet.princeton.edu/documentation/wndb5wn describes the lines.</remarks>
internal static class WordNetTexts
{
    private const int MostWords = 4;
    private const int LongestGloss = 300;
    private const int ShortestExample = 16;
    private const int LongestExample = 200;

    private static readonly string[] Files = ["data.noun", "data.verb", "data.adj", "data.adv"];

    /// <summary>Of every set of synonyms with at least one of the words.</summary>
    public static IEnumerable<string> Read(string folder, IReadOnlySet<string> words) =>
        Files.SelectMany(file => File.ReadLines(Path.Join(folder, file), Encoding.Latin1)).Where(IsSynonyms).SelectMany(line => Texts(line, words));

    /// <summary>The licence stands above, in lines that are indented.</summary>
    private static bool IsSynonyms(string line) => line.Length > 0 && line[0] != ' ';

    private static IEnumerable<string> Texts(string line, IReadOnlySet<string> words)
    {
        var bar = line.IndexOf('|', StringComparison.Ordinal);
        var synonyms = Synonyms(line[..bar].Split(' '));
        if (!synonyms.Any(words.Contains)) yield break;

        var parts = line[(bar + 1)..].Split("; \"");
        var gloss = parts[0].Trim();
        if (gloss.Length < LongestGloss) yield return $"{string.Join(", ", synonyms.Take(MostWords)).Replace('_', ' ')}: {gloss}";
        foreach (var part in parts.Skip(1))
        {
            var example = part.Trim().Trim('"').Trim();
            if (example.Length is >= ShortestExample and < LongestExample) yield return example;
        }
    }

    /// <summary>An adjective may end in its position, as "ablaze(p)".</summary>
    private static string[] Synonyms(string[] fields)
    {
        var count = int.Parse(fields[3], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return [.. Enumerable.Range(0, count).Select(i => fields[4 + (2 * i)].Split('(')[0].ToLowerInvariant())];
    }
}
