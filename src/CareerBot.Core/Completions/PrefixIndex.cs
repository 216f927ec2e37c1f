using CareerBot.Core.Understanding.Occupations;

namespace CareerBot.Core.Completions;

/// <summary>Finds entries by the beginning of any word of any of their names.</summary>
/// <remarks>
/// What was typed is held against each name, and how many people bear it counts beside that (its decimal logarithm): "nur" is registered nurses,
/// who are called nurses, before nursing instructors, whose title begins so.
/// Every beginning of a word stands in a bucket of its first two letters (counting sort), so a look-up compares a few thousand at most.
/// </remarks>
internal sealed class PrefixIndex
{
    private const int Letters = 38;
    private const int Unranked = int.MinValue;

    /// <summary>Points for ten times the people.</summary>
    private const double PerDecade = 1000;

    /// <summary>Added before the logarithm is taken, so that those of whom no number is known are not all last.</summary>
    private const int Few = 10;

    /// <summary>The whole name goes before every beginning of another.</summary>
    private const int Whole = 10_000;

    private const int TitleBonus = 200;

    /// <summary>A name that stands for others rather.</summary>
    private const int PerPlace = -200;

    /// <summary>"Nurse receptionist" says less of nurses than "nurse" does.</summary>
    private const int SeveralWords = -1_800;

    private const int LaterWordOfTitle = -1_400;
    private const int LaterWordOfName = -3_000;

    private readonly CompletionEntry[] _entries;
    private readonly int[] _weights;
    private readonly List<Name> _names = [];
    private readonly int[] _bucketStarts = new int[(Letters * Letters) + 1];
    private readonly Posting[] _postings;

    public PrefixIndex(IEnumerable<CompletionEntry> entries)
    {
        // In the order of an empty look-up, so that ties need no comparing of titles.
        _entries = [.. entries.OrderByDescending(entry => entry.Weight).ThenBy(entry => entry.Title, StringComparer.Ordinal)];
        _weights = [.. _entries.Select(entry => (int)(PerDecade * Math.Log10(entry.Weight + Few)))];
        for (var entry = 0; entry < _entries.Length; entry++)
        {
            _names.Add(new Name(Spelled(_entries[entry].Title), entry, true, 0));
            foreach (var name in _entries[entry].OtherNames) _names.Add(new Name(name.Text, entry, false, name.Place));
        }

        var postings = new List<(int Bucket, Posting Posting)>(_names.Count * 3);
        for (var name = 0; name < _names.Count; name++)
        {
            var text = _names[name].Text;
            for (var at = 0; at >= 0 && at < text.Length; at = text.IndexOf(' ', at) is var space and >= 0 ? space + 1 : -1) postings.Add((BucketOf(text.AsSpan(at)), new Posting(name, at)));
        }

        foreach (var (bucket, _) in postings) _bucketStarts[bucket + 1]++;
        for (var bucket = 0; bucket + 1 < _bucketStarts.Length; bucket++) _bucketStarts[bucket + 1] += _bucketStarts[bucket];
        var next = _bucketStarts[..^1];
        _postings = new Posting[postings.Count];
        foreach (var (bucket, posting) in postings) _postings[next[bucket]++] = posting;
    }

    /// <summary>The entries with a word that begins as typed, best first, each with the name that matched.</summary>
    public IReadOnlyList<(CompletionEntry Entry, string? OtherName)> Find(string typed, int limit)
    {
        var begun = Spelled(typed);
        if (limit <= 0) return [];
        if (begun.Length == 0) return [.. _entries.Take(limit).Select(entry => (entry, (string?)null))];

        var best = new (int Points, int Name)[_entries.Length];
        Array.Fill(best, (Unranked, 0));
        var first = LetterOf(begun[0]) * Letters;
        var (from, to) = begun.Length == 1 ? (_bucketStarts[first], _bucketStarts[first + Letters]) : (_bucketStarts[BucketOf(begun)], _bucketStarts[BucketOf(begun) + 1]);
        foreach (var posting in _postings.AsSpan(from..to))
        {
            var name = _names[posting.Name];
            if (!name.Text.AsSpan(posting.At).StartsWith(begun, StringComparison.Ordinal)) continue;
            var points = Points(name, posting.At, begun) + _weights[name.Entry];
            if (points > best[name.Entry].Points) best[name.Entry] = (points, posting.Name);
        }

        return [.. Enumerable.Range(0, best.Length)
            .Where(entry => best[entry].Points > Unranked)
            .OrderByDescending(entry => best[entry].Points)
            .Take(limit)
            .Select(entry => (_entries[entry], _names[best[entry].Name].IsTitle ? null : _names[best[entry].Name].Text))];
    }

    /// <summary>How well a name answers to what was typed: the whole of it, its beginning, or that of a later word; titles and names of one word more than others.</summary>
    private static int Points(in Name name, int at, string begun)
    {
        if (at > 0) return name.IsTitle ? LaterWordOfTitle : LaterWordOfName;
        var points = name.IsTitle ? TitleBonus : (PerPlace * name.Place) + (name.Text.Contains(' ', StringComparison.Ordinal) ? SeveralWords : 0);
        return name.Text.Length == begun.Length || IsSingularOf(name.Text, begun, name.IsTitle) ? points + Whole : points;
    }

    /// <summary>Titles stand in the plural: who types "electrician" has typed all of "Electricians".</summary>
    private static bool IsSingularOf(string text, string begun, bool isTitle) => isTitle && text.Length == begun.Length + 1 && text[^1] == 's';

    /// <summary>As names are kept: words in lower case with a space between them.</summary>
    private static string Spelled(string text) => string.Join(' ', NameWords.Split(text));

    private static int BucketOf(ReadOnlySpan<char> word) => (LetterOf(word[0]) * Letters) + (word.Length > 1 ? LetterOf(word[1]) : 0);

    private static int LetterOf(char letter) => letter switch
    {
        ' ' => 0,
        >= 'a' and <= 'z' => letter - 'a' + 1,
        >= '0' and <= '9' => letter - '0' + 27,
        _ => Letters - 1,
    };

    private readonly record struct Name(string Text, int Entry, bool IsTitle, int Place);

    private readonly record struct Posting(int Name, int At);
}
