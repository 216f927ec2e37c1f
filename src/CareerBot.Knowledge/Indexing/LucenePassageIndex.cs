using System.Text.Json;
using CareerBot.Core.Guides;
using CareerBot.Core.Retrieval;
using CareerBot.Core.Text;
using CareerBot.Knowledge.Loading;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace CareerBot.Knowledge.Indexing;

/// <summary>One immutable Lucene index: its guides, its sections, and the search over them.</summary>
internal sealed class LucenePassageIndex : IPassageIndex, IDisposable
{
    private const int MostCached = 4096;
    private const int FewGuides = 64;

    private readonly DirectoryReader _reader;
    private readonly Lexicon _lexicon;
    private readonly PostingLists _lists;
    private readonly SectionSearch _search;
    private readonly BoundedCache<int, AnalyzedSection> _sections = new(MostCached, _ => 1);

    public LucenePassageIndex(Lucene.Net.Store.Directory directory, Lexicon lexicon)
    {
        _lexicon = lexicon;
        _reader = DirectoryReader.Open(directory);
        _lists = new PostingLists(_reader);
        _search = new SectionSearch(_lists, _reader.MaxDoc);
        Guides = new GuideCatalogue(ReadGuides());
        SectionCount = _reader.DocFreq(new Lucene.Net.Index.Term(IndexFields.Kind, "section"));
    }

    public GuideCatalogue Guides { get; }

    public int SectionCount { get; }

    /// <summary>Takes part in keeping the files open; false when they are closed already.</summary>
    public bool TryRetain() => _reader.TryIncRef();

    public void Release() => _reader.DecRef();

    public int DocumentFrequency(string term) => _lists.Find(IndexFields.Body, term).Postings.Length;

    public (int Sections, int Holding) FrequencyIn(string guideId, string term)
    {
        var guide = _lists.Find(IndexFields.GuideId, guideId);
        return (guide.Postings.Length, guide.Shared(_lists.Find(IndexFields.Body, term)));
    }

    public IReadOnlyList<SectionHit> Search(SectionQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var best = _search.Search(query);
        var hits = new SectionHit[best.Count];
        for (var i = 0; i < hits.Length; i++) hits[i] = new SectionHit(Load(best[i].Document), best[i].Score);
        return hits;
    }

    public AnalyzedSection? Find(string guideId, string sectionId)
    {
        var sections = _lists.Find(IndexFields.SectionId, sectionId);
        foreach (var posting in _lists.Find(IndexFields.GuideId, guideId).Postings)
        {
            if (sections.Between(posting.Document, posting.Document).Length > 0) return Load(posting.Document);
        }

        return null;
    }

    /// <summary>A whole guide as it was indexed, or null.</summary>
    public Guide? FindGuide(string id)
    {
        if (Guides.Find(id) is not { } entry) return null;
        return new Guide
        {
            Id = entry.Id,
            Title = entry.Title,
            Path = entry.Path,
            Occupation = entry.Occupation,
            Soc = entry.Soc,
            Codes = entry.Codes,
            Aliases = entry.Aliases,
            Source = entry.Source,
            Updated = entry.Updated,
            IsDefault = entry.IsDefault,
            Salaries = entry.Salaries,
            Sections = [.. SectionsOf(id).Select(section => section.Section)],
        };
    }

    /// <summary>The sections of a guide as they were indexed, in their order.</summary>
    public IReadOnlyList<IndexedSection> SectionsOf(string guideId) =>
        [.. DocumentsWith(IndexFields.GuideId, guideId).Select(document => Stored(document, IndexJson.Default.IndexedSection))];

    /// <summary>Words as written in the guides with the number of sections that hold them.</summary>
    public IEnumerable<KeyValuePair<string, int>> Words()
    {
        if (MultiFields.GetTerms(_reader, IndexFields.Word) is not { } terms) yield break;
        var enumerator = terms.GetEnumerator();
        while (enumerator.MoveNext()) yield return new(enumerator.Term.Utf8ToString(), enumerator.DocFreq);
    }

    public void Dispose() => _reader.Dispose();

    private AnalyzedSection Load(int document)
    {
        if (_sections.TryFind(document, out var section)) return section;
        var indexed = Stored(document, IndexJson.Default.IndexedSection);
        section = new AnalyzedSection(indexed.GuideId, indexed.GuideTitle, indexed.Section, indexed.Topics, indexed.PassageTopics, _lexicon);
        _sections.Add(document, section);
        return section;
    }

    private List<GuideEntry> ReadGuides()
    {
        List<int> documents = [.. DocumentsWith(IndexFields.Kind, "guide")];
        return [.. SideBySide.Each(documents, enough: FewGuides, Entry).OrderBy(guide => guide.Id, StringComparer.Ordinal)];

        GuideEntry Entry(int document) => Stored(document, IndexJson.Default.GuideEntry);
    }

    /// <summary>The documents that hold the term, in their order.</summary>
    private IEnumerable<int> DocumentsWith(string field, string text)
    {
        if (MultiFields.GetTermDocsEnum(_reader, MultiFields.GetLiveDocs(_reader), field, new BytesRef(text), DocsFlags.NONE) is not { } documents) yield break;
        while (documents.NextDoc() is var document && document != DocIdSetIterator.NO_MORE_DOCS) yield return document;
    }

    private T Stored<T>(int document, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type)
    {
        BytesRef bytes = _reader.Document(document).GetBinaryValue(IndexFields.Stored);
        return JsonSerializer.Deserialize(bytes.Bytes.AsSpan(bytes.Offset, bytes.Length), type)
            ?? throw new InvalidDataException($"Document {document} of the index holds nothing; delete the cache folder and start again.");
    }
}
