using CareerBot.Core.Understanding;

namespace CareerBot.Core.Retrieval;

/// <summary>Finds the guides whose occupation an utterance names, by title, occupation or alias, longest name first.</summary>
public sealed class GuideNames
{
    private const int LongestName = 8;

    private readonly Dictionary<string, List<string>> _guidesByName = new(StringComparer.Ordinal);
    private readonly HashSet<(string Name, string GuideId)> _own = [];
    private readonly HashSet<(string Word, string GuideId)> _words = [];
    private readonly HashSet<string> _nameWords = new(StringComparer.Ordinal);

    public GuideNames(IReadOnlyList<GuideEntry> guides)
    {
        ArgumentNullException.ThrowIfNull(guides);
        foreach (var guide in guides)
        {
            // What people call an occupation is in the list of names, which knows where one name means several; a profile adds to it what it lacks.
            if (!guide.IsProfile)
            {
                Add(guide.Title, guide.Id, isOwn: true);
                if (guide.Occupation is { } occupation) Add(occupation, guide.Id, isOwn: true);
            }

            foreach (var alias in guide.Aliases) Add(alias, guide.Id, isOwn: false);
        }

        // A name in a title belongs to that guide, whoever else lists it among other names.
        foreach (var (name, ids) in _guidesByName)
        {
            if (ids.Exists(id => _own.Contains((name, id)))) ids.RemoveAll(id => !_own.Contains((name, id)));
        }
    }

    /// <summary>The names found, left to right, the first of very many, with the ids of the guides that bear each.</summary>
    public IReadOnlyList<(NameMatch Match, IReadOnlyList<string> GuideIds)> Find(IReadOnlyList<Word> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var found = new List<(NameMatch, IReadOnlyList<string>)>();
        var singular = JoinedWords.Of(words.Select(word => Singular(word.Lower)).ToArray(), static word => word);
        var names = _guidesByName.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var start = 0; start < words.Count && found.Count < UtteranceLimits.MostNames; start++)
        {
            for (var length = Math.Min(LongestName, words.Count - start); length > 0; length--)
            {
                if (!names.TryGetValue(singular.Run(start, length), out var name, out var guides)) continue;
                found.Add((new NameMatch(name, start, start + length - 1), guides));
                start += length - 1;
                break;
            }
        }

        return found;
    }

    /// <summary>Whether any name holds the word that stands there; another that overlaps it may be found instead.</summary>
    internal bool MayStandAt(IReadOnlyList<Word> words, int at) => _nameWords.Contains(Singular(words[at].Lower));

    /// <summary>Whether the word is part of any of the guide's names.</summary>
    public bool HoldsWord(string guideId, string word) => _words.Contains((Singular(word), guideId));

    /// <summary>Whether the word is part of any guide's names.</summary>
    public bool IsNameWord(string word) => _nameWords.Contains(Singular(word));

    /// <summary>A word's form for comparing names: lower case, without the plural's ending.</summary>
    internal static string Singular(string word)
    {
        if (word.EndsWith("'s", StringComparison.Ordinal)) word = word[..^2];
        if (word.Length > 4 && word.EndsWith("ies", StringComparison.Ordinal)) return string.Concat(word.AsSpan(0, word.Length - 3), "y");
        return word.Length > 3 && word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) ? word[..^1] : word;
    }

    /// <summary>A name's form for comparing names: its words' forms, a space between them.</summary>
    internal static string Key(string name) => string.Join(' ', Word.Split(name).Select(word => Singular(word.Lower)));

    private void Add(string name, string guideId, bool isOwn)
    {
        var key = Key(name);
        if (key.Length < 2) return;
        if (isOwn) _own.Add((key, guideId));
        foreach (var word in key.Split(' '))
        {
            _words.Add((word, guideId));
            _nameWords.Add(word);
        }
        if (!_guidesByName.TryGetValue(key, out var guides)) _guidesByName[key] = guides = [];
        if (!guides.Contains(guideId, StringComparer.Ordinal)) guides.Add(guideId);
    }
}
