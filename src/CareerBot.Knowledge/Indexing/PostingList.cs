namespace CareerBot.Knowledge.Indexing;

/// <summary>The documents that hold a term, in their order, with what BM25 asks of each.</summary>
/// <param name="Rarity">Inverse document frequency.</param>
internal sealed record PostingList(float Rarity, Posting[] Postings)
{
    public static PostingList Empty { get; } = new(0, []);

    /// <summary>The postings of documents from the first to the last, both included.</summary>
    public ReadOnlySpan<Posting> Between(int first, int last) => Postings.AsSpan(At(first)..At(last + 1));

    /// <summary>How many of the documents hold another term, too.</summary>
    public int Shared(PostingList other)
    {
        if (Postings.Length == 0) return 0;
        var shared = 0;
        var own = 0;
        foreach (var posting in other.Between(Postings[0].Document, Postings[^1].Document))
        {
            while (Postings[own].Document < posting.Document) own++;
            if (Postings[own].Document == posting.Document) shared++;
        }

        return shared;
    }

    /// <summary>Place of the first posting of the document or one behind it.</summary>
    private int At(int document)
    {
        var (low, high) = (0, Postings.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Postings[middle].Document < document) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}

/// <param name="Document">The document's number in the index.</param>
/// <param name="Frequency">How often it holds the term.</param>
/// <param name="Length">What BM25 adds to the frequency: more for a field longer than others are.</param>
internal readonly record struct Posting(int Document, float Frequency, float Length);
