using System.Text.Json;
using CareerBot.Core.Guides;
using CareerBot.Core.Retrieval;
using CareerBot.Core.Understanding;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search.Similarities;

namespace CareerBot.Knowledge.Indexing;

/// <summary>Writes guides into a Lucene index: one document a section, one a guide.</summary>
internal sealed class PassageIndexWriter : IDisposable
{
    private readonly CareerAnalyzer _analyzer = new();
    private readonly IndexWriter _writer;
    private readonly TrainedLanguage _language;
    private readonly TopicCatalogue _topics;

    public PassageIndexWriter(Lucene.Net.Store.Directory directory, TrainedLanguage language, TopicCatalogue topics)
    {
        _language = language;
        _topics = topics;

        // Lucene.Net 4.8 scores by TF-IDF unless told otherwise; the norms written here must be BM25's.
        _writer = new IndexWriter(directory, new IndexWriterConfig(CareerAnalyzer.Version, _analyzer)
        {
            OpenMode = OpenMode.CREATE,
            Similarity = new BM25Similarity(),
            RAMBufferSizeMB = 64,
        });
    }

    /// <summary>Adds guides in their order; sections are classified on all cores.</summary>
    public void AddAll(IReadOnlyList<Guide> guides)
    {
        foreach (var documents in guides.AsParallel().AsOrdered().Select(DocumentsOf))
        {
            foreach (var document in documents) _writer.AddDocument(document);
        }
    }

    public void Commit() => _writer.Commit();

    public void Dispose()
    {
        _writer.Dispose();
        _analyzer.Dispose();
    }

    private List<Document> DocumentsOf(Guide guide)
    {
        var entry = GuideEntry.Of(guide);
        var names = new GuideNames([entry]);
        var documents = new List<Document>(guide.Sections.Count + 1)
        {
            new()
            {
                new StringField(IndexFields.Kind, "guide", Field.Store.NO),
                new StoredField(IndexFields.Stored, JsonSerializer.SerializeToUtf8Bytes(entry, IndexJson.Default.GuideEntry)),
            },
        };
        foreach (var section in guide.Sections)
        {
            var topics = SectionTopics.Of(section, names, _language.Classifier, _topics);
            documents.Add(DocumentOf(new IndexedSection(guide.Id, guide.Title, section, topics, SectionTopics.OfPassages(section, _language.Classifier)), entry));
        }

        return documents;
    }

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
        foreach (var topic in indexed.Topics) document.Add(new StringField(IndexFields.Topic, topic.Topic, Field.Store.NO));
        foreach (var word in Words(section)) document.Add(new StringField(IndexFields.Word, word, Field.Store.NO));
        return document;
    }

    private static IEnumerable<string> Words(Section section) =>
        section.Passages.Select(passage => passage.Text).Append(section.Heading)
            .SelectMany(Word.Split)
            .Select(word => word.Lower)
            .Where(word => word.Length is > 2 and < 30)
            .Distinct(StringComparer.Ordinal);
}
