using CareerBot.Core.Guides;
using CareerBot.Core.Retrieval;
using CareerBot.Core.Understanding.Occupations;

namespace CareerBot.Core.Understanding;

/// <summary>Guesses whom a guide is about that does not say so: the occupation that its text names far more often than any other.</summary>
public static class OccupationGuess
{
    private const int FewestMentions = 4;

    /// <summary>A heading says more than a sentence.</summary>
    private const int HeadingCounts = 3;

    /// <summary>How often the guess is named against the next.</summary>
    private const double Lead = 1.5;

    /// <summary>The name in the singular, or null where no occupation stands out.</summary>
    public static string? Of(Guide guide, OccupationNames names)
    {
        ArgumentNullException.ThrowIfNull(guide);
        ArgumentNullException.ThrowIfNull(names);
        var mentions = new Dictionary<string, int>(StringComparer.Ordinal);
        Count(guide.Title, HeadingCounts);
        foreach (var section in guide.Sections)
        {
            Count(section.Heading, HeadingCounts);
            foreach (var passage in section.Passages) Count(passage.Text, 1);
        }

        var ranked = mentions.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(2).ToArray();
        return ranked is [var best, ..] && best.Value >= FewestMentions && (ranked.Length == 1 || best.Value >= Lead * ranked[1].Value) ? best.Key : null;

        void Count(string text, int weight)
        {
            var words = Word.Split(text);
            foreach (var (match, _) in names.Find(words))
            {
                var name = string.Join(' ', Enumerable.Range(match.FirstWord, match.LastWord - match.FirstWord + 1).Select(i => GuideNames.Singular(words[i].Lower)));
                mentions[name] = mentions.GetValueOrDefault(name) + weight;
            }
        }
    }
}
