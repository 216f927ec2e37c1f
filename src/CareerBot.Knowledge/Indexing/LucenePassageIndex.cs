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

    private readonly DirectoryReader _reader;
    private readonly IndexSearcher _searcher;
    private readonly Lexicon _lexicon;
    private readonly ConcurrentDictionary<int, AnalyzedSection> _sections = new();

    public LucenePassageIndex(Lucene.Net.Store.Directory directory, Lexicon lexicon)
    {
        _lexicon = lexicon;
        _reader = DirectoryReader.Open(directory);
        _searcher = new IndexSearcher(_reader) { Similarity = new BM25Similarity() };
        Guides = new GuideCatalogue(ReadGuides());
        SectionCount = _reader.DocFreq(new Lucene.Net.Index.Term(IndexFields.Kind, "section"));
    }

    public GuideCatalogue Guides { get; }

    public int SectionCount { get; }

    /// <summary>Takes part in keeping the files open; false when they are closed already.</summary>
    public bool TryRetain() => _reader.TryIncRef();

    public void Release() => _reader.DecRef();

    public int DocumentFrequency(string term) => _reader.DocFreq(new Lucene.Net.Index.Term(IndexFields.Body, term));

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
        var query = new BooleanQuery
        {
            { TermQuery(IndexFields.GuideId, guideId, 1), Occur.MUST },
            { TermQuery(IndexFields.SectionId, sectionId, 1), Occur.MUST },
        };
        var top = _searcher.Search(query, 1);
        return top.ScoreDocs.Length == 0 ? null : Load(top.ScoreDocs[0].Doc);
    }

    /// <summary>A whole guide as it was indexed, or null.</summary>
    public Guide? FindGuide(string id)
    {
        if (Guides.Find(id) is not { } entry) return null;
        var top = _searcher.Search(TermQuery(IndexFields.GuideId, id, 1), _reader.NumDocs);
        return new Guide
        {
            Id = entry.Id,
            Title = entry.Title,
            Path = entry.Path,
            Occupation = entry.Occupation,
            Soc = entry.Soc,
            Aliases = entry.Aliases,
            Source = entry.Source,
            Updated = entry.Updated,
            Salaries = entry.Salaries,
            Sections = [.. top.ScoreDocs.Select(hit => hit.Doc).Order().Select(document => Load(document).Section)],
        };
    }

    /// <summary>Words as written in the guides with the number of sections that hold them.</summary>
    public IEnumerable<KeyValuePair<string, int>> Words()
    {
        if (MultiFields.GetTerms(_reader, IndexFields.Word) is not { } terms) yield break;
        var enumerator = terms.GetEnumerator();
        while (enumerator.MoveNext()) yield return new(enumerator.Term.Utf8ToString(), enumerator.DocFreq);
    }

    public void Dispose() => _reader.Dispose();

    private static BooleanQuery Build(SectionQuery query)
    {
        var wanted = new BooleanQuery(disableCoord: true);
        foreach (var term in query.Terms)
        {
            wanted.Add(TermQuery(IndexFields.Body, term.Text, term.Weight), Occur.SHOULD);
            wanted.Add(TermQuery(IndexFields.Heading, term.Text, term.Weight * HeadingBoost), Occur.SHOULD);
            wanted.Add(TermQuery(IndexFields.Phrasing, term.Text, term.Weight * PhrasingBoost), Occur.SHOULD);
            wanted.Add(TermQuery(IndexFields.Name, term.Text, term.Weight), Occur.SHOULD);
        }

        foreach (var topic in query.Topics)
        {
            var clause = new ConstantScoreQuery(new TermQuery(new Lucene.Net.Index.Term(IndexFields.Topic, topic.Topic)));
            clause.Boost = (float)topic.Probability * TopicBoost;
            wanted.Add(clause, Occur.SHOULD);
        }

        if (query.GuideIds is not { } guideIds) return wanted;

        // Every section of the guide is a candidate: one may answer without sharing a word.
        var allowed = new BooleanQuery(disableCoord: true);
        foreach (var guideId in guideIds) allowed.Add(new TermQuery(new Lucene.Net.Index.Term(IndexFields.GuideId, guideId)), Occur.SHOULD);
        Query filter = new ConstantScoreQuery(allowed);
        filter.Boost = 0.001f;
        return new BooleanQuery(disableCoord: true) { { filter, Occur.MUST }, { wanted, Occur.SHOULD } };
    }

    private static TermQuery TermQuery(string field, string text, float boost) => new(new Lucene.Net.Index.Term(field, text)) { Boost = boost };

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
        var top = _searcher.Search(new TermQuery(new Lucene.Net.Index.Term(IndexFields.Kind, "guide")), Math.Max(1, _reader.NumDocs));
        return [.. top.ScoreDocs.Select(hit => Stored(hit.Doc, IndexJson.Default.GuideEntry)).OrderBy(guide => guide.Id, StringComparer.Ordinal)];
    }

    private T Stored<T>(int document, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type)
    {
        BytesRef bytes = _searcher.Doc(document).GetBinaryValue(IndexFields.Stored);
        return JsonSerializer.Deserialize(bytes.Bytes.AsSpan(bytes.Offset, bytes.Length), type)
            ?? throw new InvalidDataException($"Document {document} of the index holds nothing; delete the cache folder and start again.");
    }
}
