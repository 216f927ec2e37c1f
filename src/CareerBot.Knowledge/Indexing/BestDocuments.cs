namespace CareerBot.Knowledge.Indexing;

/// <summary>Keeps the few documents that score highest, sorted.</summary>
internal sealed class BestDocuments(int most)
{
    private readonly List<ScoredDocument> _sorted = new(most + 1);

    /// <summary>Best first.</summary>
    public IReadOnlyList<ScoredDocument> Sorted => _sorted;

    public void Add(int document, float score)
    {
        if (_sorted.Count == most && !IsBetter(document, score, _sorted[^1])) return;
        var place = _sorted.Count;
        while (place > 0 && IsBetter(document, score, _sorted[place - 1])) place--;
        _sorted.Insert(place, new ScoredDocument(document, score));
        if (_sorted.Count > most) _sorted.RemoveAt(most);
    }

    private static bool IsBetter(int document, float score, ScoredDocument other) => score > other.Score || (score == other.Score && document < other.Document);
}

internal readonly record struct ScoredDocument(int Document, float Score);
