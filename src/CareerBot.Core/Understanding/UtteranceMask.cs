using System.Text;

namespace CareerBot.Core.Understanding;

/// <summary>Replaces names by placeholders, so that the classifier learns one way of asking for all occupations, places and certificates.</summary>
public static class UtteranceMask
{
    public const string Occupation = "occupationname";
    public const string Place = "placename";
    public const string Certificate = "certificatename";
    public const string Employer = "employername";

    /// <summary>Placeholders of topic files become the words that the classifier sees.</summary>
    public static string FromTemplate(string utterance)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        return utterance
            .Replace("{occupation}", Occupation, StringComparison.Ordinal)
            .Replace("{place}", Place, StringComparison.Ordinal)
            .Replace("{certificate}", Certificate, StringComparison.Ordinal)
            .Replace("{employer}", Employer, StringComparison.Ordinal);
    }

    /// <summary>Replaces each stretch of words by its placeholder; stretches don't overlap.</summary>
    public static string Apply(string utterance, IReadOnlyList<Word> words, IReadOnlyList<(NameMatch Match, string Mask)> names)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(names);
        if (names.Count == 0) return utterance;

        var result = new StringBuilder(utterance.Length);
        var from = 0;
        foreach (var (match, mask) in names.OrderBy(name => name.Match.FirstWord))
        {
            var start = words[match.FirstWord].Start;
            if (start < from) continue;
            result.Append(utterance, from, start - from).Append(mask);
            from = words[match.LastWord].Start + words[match.LastWord].Text.Length;
        }

        return result.Append(utterance, from, utterance.Length - from).ToString();
    }
}
