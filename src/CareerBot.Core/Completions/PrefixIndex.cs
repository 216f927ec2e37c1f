using CareerBot.Core.Understanding.Occupations;

namespace CareerBot.Core.Completions;

/// <summary>Finds entries by the beginning of any word of any of their names.</summary>
/// <remarks>Every beginning of a word stands in a bucket of its first two letters (counting sort), so a look-up compares a few thousand at most.</remarks>
internal sealed class PrefixIndex
{
    private const int Letters = 38;
    private const int Unranked = int.MaxValue;

    private readonly CompletionEntry[] _entries;
    private readonly List<(string Text, int Entry, bool IsTitle)> _names = [];
    private readonly int[] _bucketStarts = new int[(Letters * Letters) + 1];
    private readonly Posting[] _postings;

    public PrefixIndex(IEnumerable<CompletionEntry> entries)
    {
        // In the order of an empty look-up, so that ties need no comparing of titles.
        _entries = [.. entries.OrderByDescending(entry => entry.Weight).ThenBy(entry => entry.Title, StringComparer.Ordinal)];
        for (var entry = 0; entry < _entries.Length; entry++)
        {
            _names.Add((Spelled(_entries[entry].Title), entry, true));
            foreach (var name in _entries[entry].OtherNames) _names.Add((name, entry, false));
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

        var best = new (int Rank, int Name)[_entries.Length];
        Array.Fill(best, (Unranked, 0));
        var first = LetterOf(begun[0]) * Letters;
        var (from, to) = begun.Length == 1 ? (_bucketStarts[first], _bucketStarts[first + Letters]) : (_bucketStarts[BucketOf(begun)], _bucketStarts[BucketOf(begun) + 1]);
        foreach (var posting in _postings.AsSpan(from..to))
        {
            var (text, entry, isTitle) = _names[posting.Name];
            if (!text.AsSpan(posting.At).StartsWith(begun, StringComparison.Ordinal)) continue;
            var rank = Rank(text, posting.At, begun, isTitle);
            if (rank < best[entry].Rank) best[entry] = (rank, posting.Name);
        }

        return [.. Enumerable.Range(0, best.Length)
            .Where(entry => best[entry].Rank < Unranked)
            .OrderBy(entry => best[entry].Rank)
            .Take(limit)
            .Select(entry => (_entries[entry], _names[best[entry].Name].IsTitle ? null : _names[best[entry].Name].Text))];
    }

    /// <summary>The whole name, then its beginning, then that of a later word; the title before other names each time.</summary>
    private static int Rank(string text, int at, string begun, bool isTitle)
    {
        var place = at > 0 ? 4 : text.Length == begun.Length || IsSingularOf(text, begun, isTitle) ? 0 : 2;
        return place + (isTitle ? 0 : 1);
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

    private readonly record struct Posting(int Name, int At);
}
