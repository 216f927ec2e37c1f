using System.Collections.Concurrent;
using System.Text.Json;
using CareerBot.Core.Guides;
using CareerBot.Core.Retrieval;
using CareerBot.Core.Text;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Util;
using Query = Lucene.Net.Search.Query;

namespace CareerBot.Knowledge.Indexing;

/// <summary>BM25 search (Robertson and Zaragoza, 2009) over one immutable Lucene index.</summary>
internal sealed class LucenePassageIndex : IPassageIndex, IDisposable
{
    private const float HeadingBoost = 2f;
    private const float PhrasingBoost = 1.5f;
    private const float TopicBoost = 6f;
    private const int MostCached = 4096;
    private const int FewGuides = 64;

    private readonly DirectoryReader _reader;
    private readonly IndexSearcher _searcher;
    private readonly Lexicon _lexicon;
    private readonly TermStates _terms;
    private readonly ConcurrentDictionary<int, AnalyzedSection> _sections = new();
    private readonly ConcurrentDictionary<string, int[]> _documents = new(StringComparer.Ordinal);

    public LucenePassageIndex(Lucene.Net.Store.Directory directory, Lexicon lexicon)
    {
        _lexicon = lexicon;
        _reader = DirectoryReader.Open(directory);
        _searcher = new IndexSearcher(_reader) { Similarity = new BM25Similarity() };
        _terms = new TermStates(_reader);
        Guides = new GuideCatalogue(ReadGuides());
        SectionCount = _reader.DocFreq(new Lucene.Net.Index.Term(IndexFields.Kind, "section"));
    }

    public GuideCatalogue Guides { get; }

    public int SectionCount { get; }

    /// <summary>Takes part in keeping the files open; false when they are closed already.</summary>
    public bool TryRetain() => _reader.TryIncRef();

    public void Release() => _reader.DecRef();

    public int DocumentFrequency(string term) => _terms.Find(IndexFields.Body, term)?.DocFreq ?? 0;

    public (int Sections, int Holding) FrequencyIn(string guideId, string term)
    {
        var documents = _documents.GetOrAdd(guideId, id => [.. DocumentsWith(IndexFields.GuideId, id)]);
        var holding = 0;
        foreach (var document in documents)
        {
            if (Load(document).MayHold(term)) holding++;
        }

        return (documents.Length, holding);
    }

    public IReadOnlyList<SectionHit> Search(SectionQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var top = _searcher.Search(Build(query), query.Limit);
        var hits = new List<SectionHit>(top.ScoreDocs.Length);
        foreach (var hit in top.ScoreDocs) hits.Add(new SectionHit(Load(hit.Doc), hit.Score));
        return hits;
    }

    public AnalyzedSection? Find(string guideId, string sectionId)
    {
        if (TermQuery(IndexFields.GuideId, guideId, 1) is not { } guide || TermQuery(IndexFields.SectionId, sectionId, 1) is not { } section) return null;
        var query = new BooleanQuery { { guide, Occur.MUST }, { section, Occur.MUST } };
        var top = _searcher.Search(query, 1);
        return top.ScoreDocs.Length == 0 ? null : Load(top.ScoreDocs[0].Doc);
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

    private BooleanQuery Build(SectionQuery query)
    {
        var wanted = new BooleanQuery(disableCoord: true);
        foreach (var term in query.Terms)
        {
            Add(IndexFields.Body, term.Text, term.Weight);
            Add(IndexFields.Heading, term.Text, term.Weight * HeadingBoost);
            Add(IndexFields.Phrasing, term.Text, term.Weight * PhrasingBoost);
            Add(IndexFields.Name, term.Text, term.Weight);
        }

        foreach (var topic in query.Topics)
        {
            if (TermQuery(IndexFields.Topic, topic.Topic, 1) is { } held) wanted.Add(new ConstantScoreQuery(held) { Boost = (float)topic.Probability * TopicBoost }, Occur.SHOULD);
        }

        if (query.GuideIds is not { } guideIds) return wanted;

        // Every section of the guide is a candidate: one may answer without sharing a word.
        var allowed = new BooleanQuery(disableCoord: true);
        foreach (var guideId in guideIds)
        {
            if (TermQuery(IndexFields.GuideId, guideId, 1) is { } guide) allowed.Add(guide, Occur.SHOULD);
        }

        Query filter = new ConstantScoreQuery(allowed) { Boost = 0.001f };
        return new BooleanQuery(disableCoord: true) { { filter, Occur.MUST }, { wanted, Occur.SHOULD } };

        void Add(string field, string text, float boost)
        {
            if (TermQuery(field, text, boost) is { } clause) wanted.Add(clause, Occur.SHOULD);
        }
    }

    /// <summary>Null where no document holds the term: it would match nothing.</summary>
    private TermQuery? TermQuery(string field, string text, float boost) =>
        _terms.Find(field, text) is { } state ? new TermQuery(new Lucene.Net.Index.Term(field, text), state) { Boost = boost } : null;

    private AnalyzedSection Load(int document)
    {
        if (_sections.TryGetValue(document, out var section)) return section;
        var indexed = Stored(document, IndexJson.Default.IndexedSection);
        section = new AnalyzedSection(indexed.GuideId, indexed.GuideTitle, indexed.Section, indexed.Topics, indexed.PassageTopics, _lexicon);
        if (_sections.Count >= MostCached) _sections.Clear();
        _sections[document] = section;
        return section;
    }

    private List<GuideEntry> ReadGuides()
    {
        List<int> documents = [.. DocumentsWith(IndexFields.Kind, "guide")];
        IEnumerable<GuideEntry> entries = documents.Count < FewGuides
            ? documents.Select(Entry)
            : documents.AsParallel().Select(Entry);
        return [.. entries.OrderBy(guide => guide.Id, StringComparer.Ordinal)];

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
        BytesRef bytes = _searcher.Doc(document).GetBinaryValue(IndexFields.Stored);
        return JsonSerializer.Deserialize(bytes.Bytes.AsSpan(bytes.Offset, bytes.Length), type)
            ?? throw new InvalidDataException($"Document {document} of the index holds nothing; delete the cache folder and start again.");
    }
}
