using System.Collections.Frozen;

namespace CareerBot.Core.Understanding;

/// <summary>Names of places, found in an utterance by the longest match.</summary>
/// <remarks>Keys are lower-case words joined by a space. An entry marked case-sensitive (IN, OR, ME) is found only as written, or where the words around it leave no doubt: behind "in", before "state". One with "in" before it ("in lincoln") is found only behind a preposition of place.</remarks>
public sealed class Gazetteer
{
    private const int LongestName = 6;

    /// <summary>Codes that are words for people, or "hi": behind "in" they are states only where money is spoken of.</summary>
    private static readonly FrozenSet<string> Pronouns = FrozenSet.Create(StringComparer.Ordinal, "me", "hi", "in");

    private const string Behind = "in ";

    private static readonly FrozenSet<string> Prepositions = FrozenSet.Create(StringComparer.Ordinal, "in", "near", "around", "at", "from", "outside");

    private static readonly FrozenSet<string> MoneyWords = FrozenSet.Create(StringComparer.Ordinal, "salary", "salaries", "pay", "pays", "paid", "wage", "wages", "earn", "earns", "make", "makes", "income");

    private static readonly FrozenSet<string> GoingOn = FrozenSet.Create(StringComparer.Ordinal, "with", "for", "as", "vs", "versus", "or", "and", "per", "after", "right", "these", "now", "today", "starting", "if", "when", "without", "an", "a", "hourly", "yearly");

    private readonly FrozenDictionary<string, PlaceName> _places;
    private readonly FrozenDictionary<string, PlaceName>.AlternateLookup<ReadOnlySpan<char>> _spans;
    private readonly FrozenDictionary<string, PlaceName> _exactPlaces;

    /// <param name="places">Name in lower case → what it stands for.</param>
    /// <param name="exactPlaces">Name exactly as it must be typed, or "in " and a name in lower case → what it stands for.</param>
    public Gazetteer(IReadOnlyDictionary<string, PlaceName> places, IReadOnlyDictionary<string, PlaceName> exactPlaces)
    {
        ArgumentNullException.ThrowIfNull(places);
        ArgumentNullException.ThrowIfNull(exactPlaces);
        _places = places.ToFrozenDictionary(StringComparer.Ordinal);
        _spans = _places.GetAlternateLookup<ReadOnlySpan<char>>();
        _exactPlaces = exactPlaces.ToFrozenDictionary(StringComparer.Ordinal);
    }

    public static Gazetteer Empty { get; } = new(new Dictionary<string, PlaceName>(), new Dictionary<string, PlaceName>());

    /// <summary>Every place named, left to right, longest names first, none overlapping; the first of very many.</summary>
    public IReadOnlyList<PlaceMatch> FindPlaces(IReadOnlyList<Word> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var found = new List<PlaceMatch>();
        var joined = JoinedWords.Of(words);
        for (var start = 0; start < words.Count && found.Count < UtteranceLimits.MostNames; start++)
        {
            if (MatchAt(words, joined, start) is not { } match) continue;
            found.Add(match);
            start = match.Match.LastWord;
        }

        return found;
    }

    /// <summary>Every name that may be typed in any case, with its place's display name.</summary>
    public IEnumerable<(string Name, string Place)> Names() => _places.Select(pair => (pair.Key, pair.Value.Display));

    /// <summary>Every word of every name in lower case: none of them is a typo.</summary>
    public IEnumerable<string> Words() => _places.Keys.Concat(_exactPlaces.Keys.Where(name => name.StartsWith(Behind, StringComparison.Ordinal))).SelectMany(name => name.Split(' '));

    private PlaceMatch? MatchAt(IReadOnlyList<Word> words, JoinedWords joined, int start)
    {
        for (var length = Math.Min(LongestName, words.Count - start); length > 0; length--)
        {
            if (!_spans.TryGetValue(joined.Run(start, length), out var place) && !(length == 1 && Undotted(words[start].Lower) is { } plain && _places.TryGetValue(plain, out place)) && !(length == 1 && Exact(words, start) is { Length: > 0 } exact && _exactPlaces.TryGetValue(exact, out place)) && !(length == 1 && start > 0 && Prepositions.Contains(words[start - 1].Lower) && _exactPlaces.TryGetValue(Behind + words[start].Lower, out place))) continue;
            var typed = string.Join(' ', words.Skip(start).Take(length).Select(word => word.Text));
            return new PlaceMatch(new NameMatch(place.Display, start, start + length - 1), typed, place.IsWhole);
        }

        return null;
    }

    /// <summary>The word as it must be written to be an abbreviation; empty where no abbreviation stands.</summary>
    private static string Exact(IReadOnlyList<Word> words, int at)
    {
        // "N.Y." and "WA state" are abbreviations however they are typed
        if (Undotted(words[at].Lower) is { } undotted) return undotted.ToUpperInvariant();
        var isCode = words[at].Lower.Length == 2;
        if (isCode && at + 1 < words.Count && words[at + 1].Lower == "state") return words[at].Lower.ToUpperInvariant();

        // "how much do cnas make in pa", but not "interested in me"
        if (isCode && at > 0 && words[at - 1].Lower == "in" && Ends(words, at) && (!Pronouns.Contains(words[at].Lower) || words.Any(word => MoneyWords.Contains(word.Lower)))) return words[at].Lower.ToUpperInvariant();
        return IsWherePlacesStand(words, at) ? words[at].Text : string.Empty;
    }

    /// <summary>"n.y" without its full stops; null where it has none or they part more than letters.</summary>
    private static string? Undotted(string word) =>
        word.Length >= 3 && word.Length % 2 == 1 && !word.Where((letter, i) => i % 2 == 0 ? !char.IsAsciiLetter(letter) : letter != '.').Any() ? word.Replace(".", string.Empty, StringComparison.Ordinal) : null;

    /// <summary>Whether a place may end here: at the end, or before a word that goes on about the same thing.</summary>
    private static bool Ends(IReadOnlyList<Word> words, int at) => at == words.Count - 1 || GoingOn.Contains(words[at + 1].Lower);

    /// <summary>"in OR", "salary OR": at the end or behind a preposition, not "this OR that".</summary>
    private static bool IsWherePlacesStand(IReadOnlyList<Word> words, int at) =>
        !words.Any(word => word.Text is "AND" or "NOT") && (at == words.Count - 1 || (at > 0 && words[at - 1].Lower is "in" or "near" or "from" or "to" or "at" or "around" or "for"));
}
