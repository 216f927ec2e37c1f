using CareerBot.Core.Guides;
using CareerBot.Core.Retrieval;
using CareerBot.Core.Understanding.Occupations;

namespace CareerBot.Core.Understanding;

/// <summary>Guesses whom a guide is about that does not say so: the occupation that its text names far more often than any other, by whatever names.</summary>
public static class OccupationGuess
{
    private const int FewestMentions = 4;

    /// <summary>A heading says more than a sentence.</summary>
    private const int HeadingCounts = 3;

    /// <summary>How often the guess is named against the next.</summary>
    private const double Lead = 1.5;

    /// <summary>The guide with its occupation and the code of it; as it is where an editor gave a code or no occupation stands out.</summary>
    /// <remarks>
    /// With the code all that people call the occupation is known: a guide for flight attendants is asked about cabin crew, too.
    /// A title's occupation that no list has ("orchard handler") stays where the text calls it that more than anything else.
    /// </remarks>
    public static Guide Complete(Guide guide, OccupationNames names)
    {
        ArgumentNullException.ThrowIfNull(guide);
        ArgumentNullException.ThrowIfNull(names);
        if (guide.Codes.Count > 0) return guide;
        if (CodeOf(guide.Occupation, names) is { } code) return guide with { Codes = [code], Soc = code };
        if (Of(guide, names) is not { } guess) return guide;
        if (!IsKindOf(guide.Occupation, guess.Name) && OwnMentions(guide) >= guess.Mentions) return guide;
        return guide with { Codes = [guess.Code], Soc = guess.Code, Occupation = IsNamed(guide, names) || IsKindOf(guide.Occupation, guess.Name) ? guide.Occupation : guess.Name };
    }

    /// <summary>The code of a name that means one occupation only.</summary>
    private static string? CodeOf(string? occupation, OccupationNames names)
    {
        var words = Word.Split(occupation ?? string.Empty);
        return names.Find(words) is [{ Candidates: [var only] } named] && named.Match.FirstWord == 0 && named.Match.LastWord == words.Count - 1 ? only.Code : null;
    }

    /// <summary>Whether the occupation is a known one, or an editor's own word: a clever title ("Doors to automatic") is neither.</summary>
    private static bool IsNamed(Guide guide, OccupationNames names)
    {
        if (guide.Occupation is not { } occupation) return false;
        if (!guide.Title.Contains(occupation, StringComparison.OrdinalIgnoreCase)) return true;
        var words = Word.Split(occupation);
        return names.Find(words).Any(named => named.Match.FirstWord == 0 && named.Match.LastWord == words.Count - 1);
    }

    /// <summary>"Harbour locksmith" is a kind of locksmith: the guide keeps its longer name, which tells it from guides on other kinds.</summary>
    private static bool IsKindOf(string? occupation, string name) =>
        occupation is not null && GuideNames.Key(occupation).EndsWith($" {GuideNames.Key(name)}", StringComparison.Ordinal);

    /// <summary>How often the text names the occupation of its title, headings counting more.</summary>
    private static double OwnMentions(Guide guide)
    {
        if (guide.Occupation is not { } occupation) return 0;
        var name = $" {GuideNames.Key(occupation)} ";
        return guide.Sections.Sum(section => (HeadingCounts * Times(section.Heading)) + section.Passages.Sum(passage => Times(passage.Text)));

        int Times(string text) => $" {GuideNames.Key(text)} ".AsSpan().Count(name);
    }

    private static (string Name, string Code, double Mentions)? Of(Guide guide, OccupationNames names)
    {
        var mentions = new Dictionary<string, double>(StringComparer.Ordinal);
        var called = new Dictionary<(string Code, string Name), double>();
        Count(guide.Id.Replace('-', ' '), HeadingCounts);
        Count(guide.Title, HeadingCounts);
        foreach (var section in guide.Sections)
        {
            Count(section.Heading, HeadingCounts);
            foreach (var passage in section.Passages) Count(passage.Text, 1);
        }

        var ranked = mentions.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(2).ToArray();
        if (ranked is not [var best, ..] || best.Value < FewestMentions || (ranked.Length > 1 && best.Value < Lead * ranked[1].Value)) return null;
        return (called.Where(pair => pair.Key.Code == best.Key).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.Name, StringComparer.Ordinal).First().Key.Name, best.Key, best.Value);

        void Count(string text, int weight)
        {
            var words = Word.Split(text);
            foreach (var (match, candidates) in names.Find(words))
            {
                // A name of several occupations counts a little for each.
                var name = string.Join(' ', Enumerable.Range(match.FirstWord, match.LastWord - match.FirstWord + 1).Select(i => GuideNames.Singular(words[i].Lower)));
                foreach (var candidate in candidates)
                {
                    mentions[candidate.Code] = mentions.GetValueOrDefault(candidate.Code) + (weight / (double)candidates.Count);
                    called[(candidate.Code, name)] = called.GetValueOrDefault((candidate.Code, name)) + (weight / (double)candidates.Count);
                }
            }
        }
    }
}
