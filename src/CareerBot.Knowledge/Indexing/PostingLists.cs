using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace CareerBot.Knowledge.Indexing;

/// <summary>The postings of one index, each list read once: opening one in Lucene allocates and costs more than scoring what it holds.</summary>
internal sealed class PostingLists(IndexReader reader)
{
    /// <summary>How much of a repeated term counts (k1), and how much a long field counts against it (b): what Lucene takes, too.</summary>
    public const float Saturation = 1.2f;
    private const float LengthShare = 0.75f;

    /// <summary>Utterances may hold any text, so what is remembered of them is bounded, counted in postings.</summary>
    private const int LeastRoom = 1 << 20;

    /// <summary>Words that every document may hold and that are still remembered side by side.</summary>
    private const int CommonWords = 16;

    /// <summary>What a list takes beside its postings.</summary>
    private const int Overhead = 32;

    private readonly BoundedCache<(string Field, string Text), PostingList> _lists =
        new(Math.Max(LeastRoom, CommonWords * reader.MaxDoc), list => Overhead + list.Postings.Length);

    /// <summary>Where the term stands; empty where no document holds it.</summary>
    public PostingList Find(string field, string text)
    {
        if (_lists.TryFind((field, text), out var known)) return known;
        var list = Read(field, new BytesRef(text));
        _lists.Add((field, text), list);
        return list;
    }

    private PostingList Read(string field, BytesRef text)
    {
        if (MultiFields.GetTermDocsEnum(reader, MultiFields.GetLiveDocs(reader), field, text, DocsFlags.FREQS) is not { } documents) return PostingList.Empty;
        var lengths = Lengths(field);
        var norms = MultiDocValues.GetNormValues(reader, field);
        var postings = new List<Posting>();
        while (documents.NextDoc() is var document && document != DocIdSetIterator.NO_MORE_DOCS)
        {
            postings.Add(new Posting(document, documents.Freq, norms is null ? Saturation : lengths[(byte)norms.Get(document)]));
        }

        return new PostingList(Rarity(postings.Count), [.. postings]);
    }

    private float Rarity(int holding) => (float)Math.Log(1 + ((reader.MaxDoc - (long)holding + 0.5) / (holding + 0.5)));

    /// <summary>What BM25 adds to a frequency, for each length of a field as Lucene keeps it: one byte, so long fields of like length are one.</summary>
    private float[] Lengths(string field)
    {
        var total = MultiFields.GetTerms(reader, field)?.SumTotalTermFreq ?? -1;
        var average = total <= 0 ? 1 : (float)(total / (double)reader.MaxDoc);
        var lengths = new float[256];
        for (var norm = 0; norm < lengths.Length; norm++)
        {
            var root = SmallSingle.Byte315ToSingle((byte)norm);
            lengths[norm] = Saturation * (1 - LengthShare + (LengthShare * (1 / (root * root)) / average));
        }

        return lengths;
    }
}
