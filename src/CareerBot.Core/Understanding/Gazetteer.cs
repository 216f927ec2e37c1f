using System.Collections.Frozen;

namespace CareerBot.Core.Understanding;

/// <summary>Names of places and of occupations, found in an utterance by the longest match.</summary>
/// <remarks>Keys are lower-case words joined by a space. An entry marked case-sensitive (IN, OR, ME) is found only as written.</remarks>
public sealed class Gazetteer
{
    private const int LongestName = 6;

    private readonly FrozenDictionary<string, string> _places;
    private readonly FrozenDictionary<string, string> _exactPlaces;
    private readonly FrozenDictionary<string, string> _occupations;

    /// <param name="places">Name in lower case → display name of the place.</param>
    /// <param name="exactPlaces">Name exactly as it must be typed → display name.</param>
    /// <param name="occupations">Name in lower case → display name of the occupation.</param>
    public Gazetteer(
        IReadOnlyDictionary<string, string> places,
        IReadOnlyDictionary<string, string> exactPlaces,
        IReadOnlyDictionary<string, string> occupations)
    {
        ArgumentNullException.ThrowIfNull(places);
        ArgumentNullException.ThrowIfNull(exactPlaces);
        ArgumentNullException.ThrowIfNull(occupations);
        _places = places.ToFrozenDictionary(StringComparer.Ordinal);
        _exactPlaces = exactPlaces.ToFrozenDictionary(StringComparer.Ordinal);
        _occupations = occupations.ToFrozenDictionary(StringComparer.Ordinal);
    }

    public static Gazetteer Empty { get; } = new(new Dictionary<string, string>(), new Dictionary<string, string>(), new Dictionary<string, string>());

    /// <summary>Every place named, left to right, longest names first, none overlapping.</summary>
    public IReadOnlyList<PlaceMatch> FindPlaces(IReadOnlyList<Word> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var found = new List<PlaceMatch>();
        for (var start = 0; start < words.Count; start++)
        {
            if (MatchAt(words, start, (lower, exact) => _places.GetValueOrDefault(lower) ?? _exactPlaces.GetValueOrDefault(exact)) is not { } match) continue;
            var typed = string.Join(' ', words.Skip(match.FirstWord).Take(match.LastWord - match.FirstWord + 1).Select(word => word.Text));
            found.Add(new PlaceMatch(match, typed, typed.Length <= 2 || typed.Equals(match.Name, StringComparison.OrdinalIgnoreCase)));
            start = match.LastWord;
        }

        return found;
    }

    /// <summary>Every occupation named, left to right, longest names first, none overlapping.</summary>
    public IReadOnlyList<NameMatch> FindOccupations(IReadOnlyList<Word> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var found = new List<NameMatch>();
        for (var start = 0; start < words.Count; start++)
        {
            if (MatchAt(words, start, (lower, _) => Occupation(lower)) is not { } match) continue;
            found.Add(match);
            start = match.LastWord;
        }

        return found;
    }

    private string? Occupation(string name)
    {
        if (_occupations.TryGetValue(name, out var display)) return display;

        // "nurses" for "nurse", "secretaries" for "secretary"
        if (name.EndsWith("ies", StringComparison.Ordinal)) return _occupations.GetValueOrDefault(string.Concat(name.AsSpan(0, name.Length - 3), "y"));
        return name.EndsWith('s') ? _occupations.GetValueOrDefault(name[..^1]) : null;
    }

    /// <summary>Display names of all places.</summary>
    public IEnumerable<string> Places() => _places.Values.Distinct(StringComparer.Ordinal);

    /// <summary>Every word of every name in lower case: none of them is a typo.</summary>
    public IEnumerable<string> Words() => _places.Keys.Concat(_occupations.Keys).SelectMany(name => name.Split(' '));

    /// <summary>"in OR", "salary OR": at the end or behind a preposition, not "this OR that".</summary>
    private static bool IsWherePlacesStand(IReadOnlyList<Word> words, int at) =>
        !words.Any(word => word.Text is "AND" or "NOT") && (at == words.Count - 1 || (at > 0 && words[at - 1].Lower is "in" or "near" or "from" or "to" or "at" or "around" or "for"));

    private static NameMatch? MatchAt(IReadOnlyList<Word> words, int start, Func<string, string, string?> look)
    {
        for (var length = Math.Min(LongestName, words.Count - start); length > 0; length--)
        {
            var lower = length == 1 ? words[start].Lower : string.Join(' ', words.Skip(start).Take(length).Select(word => word.Lower));
            var exact = length == 1 && IsWherePlacesStand(words, start) ? words[start].Text : string.Empty;
            if (look(lower, exact) is { } display) return new NameMatch(display, start, start + length - 1);
        }

        return null;
    }
}
