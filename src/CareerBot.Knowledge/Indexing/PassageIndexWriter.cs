using System.Text.Json;
using CareerBot.Core.Guides;
using CareerBot.Core.Retrieval;
using CareerBot.Core.Understanding;
using CareerBot.Core.Understanding.Occupations;
using CareerBot.Knowledge.Loading;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search.Similarities;

namespace CareerBot.Knowledge.Indexing;

/// <summary>Writes guides into a Lucene index: one document a section, one a guide.</summary>
internal sealed class PassageIndexWriter : IDisposable
{
    /// <summary>So many keep all cores busy; the documents of more would only wait in memory.</summary>
    private const int GuidesAtOnce = 256;

    private readonly CareerAnalyzer _analyzer = new();
    private readonly IndexWriter _writer;
    private readonly TrainedLanguage _language;
    private readonly TopicCatalogue _topics;
    private readonly OccupationNames _occupations;
    private readonly LucenePassageIndex? _known;

    /// <param name="directory">Where the index goes.</param>
    /// <param name="language">What the sections are classified by.</param>
    /// <param name="topics">The topics.</param>
    /// <param name="occupations">Names of occupations.</param>
    /// <param name="known">An index whose sections were classified by the same language, or null.</param>
    public PassageIndexWriter(Lucene.Net.Store.Directory directory, TrainedLanguage language, TopicCatalogue topics, OccupationNames occupations, LucenePassageIndex? known = null)
    {
        _language = language;
        _topics = topics;
        _occupations = occupations;
        _known = known;

        // Lucene.Net 4.8 scores by TF-IDF unless told otherwise; the norms written here must be BM25's.
        _writer = new IndexWriter(directory, new IndexWriterConfig(CareerAnalyzer.Version, _analyzer)
        {
            OpenMode = OpenMode.CREATE,
            Similarity = new BM25Similarity(),
            RAMBufferSizeMB = 64,

            // Merges neighbours only, so that a guide's sections stay in their order.
            MergePolicy = new LogByteSizeMergePolicy { NoCFSRatio = 0 },

            // A file within a file is read through one more buffer at every look-up.
            UseCompoundFile = false,
        });
    }

    /// <summary>Adds guides in their order; sections are classified on all cores. The guides' own records lie together, for every start reads them all.</summary>
    public void AddAll(IReadOnlyList<Guide> guides)
    {
        foreach (var some in guides.Chunk(GuidesAtOnce))
        {
            foreach (var document in SideBySide.Each(some, enough: 2, SectionsOf).SelectMany(documents => documents)) _writer.AddDocument(document);
        }

        foreach (var guide in guides) _writer.AddDocument(DocumentOf(GuideEntry.Of(guide)));
        if (guides.Count > 1) _writer.ForceMerge(1);
    }

    public void Commit() => _writer.Commit();

    public void Dispose()
    {
        _writer.Dispose();
        _analyzer.Dispose();
    }

    private List<Document> SectionsOf(Guide guide)
    {
        var entry = GuideEntry.Of(guide);
        var classified = new ClassifiedSections(entry, _known, _language, _topics, _occupations);
        return [.. guide.Sections.Select(section => DocumentOf(classified.Of(section), entry))];
    }

    private static Document DocumentOf(GuideEntry guide) =>
    [
        new StringField(IndexFields.Kind, "guide", Field.Store.NO),
        new StoredField(IndexFields.Stored, JsonSerializer.SerializeToUtf8Bytes(guide, IndexJson.Default.GuideEntry)),
    ];

    private static Document DocumentOf(IndexedSection indexed, GuideEntry guide)
    {
        var section = indexed.Section;
        var document = new Document
        {
            new StringField(IndexFields.Kind, "section", Field.Store.NO),
            new StringField(IndexFields.GuideId, indexed.GuideId, Field.Store.NO),
            new StringField(IndexFields.SectionId, section.Id, Field.Store.NO),
            new TextField(IndexFields.Heading, section.Heading, Field.Store.NO),
            new TextField(IndexFields.Body, section.Heading, Field.Store.NO),
            new TextField(IndexFields.Name, string.Join(" | ", [guide.Title, guide.Occupation ?? string.Empty, .. guide.Aliases]), Field.Store.NO),
            new StoredField(IndexFields.Stored, JsonSerializer.SerializeToUtf8Bytes(indexed, IndexJson.Default.IndexedSection)),
        };
        foreach (var passage in section.Passages) document.Add(new TextField(IndexFields.Body, passage.Text, Field.Store.NO));
        foreach (var phrasing in section.Phrasings) document.Add(new TextField(IndexFields.Phrasing, phrasing, Field.Store.NO));
        document.Add(GivenTerms.Field(IndexFields.Topic, indexed.Topics.Select(topic => topic.Topic)));
        document.Add(GivenTerms.Field(IndexFields.Word, Words(section)));
        return document;
    }

    private static IEnumerable<string> Words(Section section) =>
        section.Passages.Select(passage => passage.Text).Append(section.Heading)
            .SelectMany(Word.Split)
            .Select(word => word.Lower)
            .Where(word => word.Length is > 2 and < 30)
            .Distinct(StringComparer.Ordinal);
}
