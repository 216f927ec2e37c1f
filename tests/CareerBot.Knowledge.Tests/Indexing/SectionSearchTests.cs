using CareerBot.Core.Retrieval;
using CareerBot.Knowledge.Indexing;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;

namespace CareerBot.Knowledge.Tests.Indexing;

/// <summary>The search beside Lucene's own, over texts of very different lengths.</summary>
public sealed class SectionSearchTests : IDisposable
{
    private const int Sections = 200;

    private static readonly string[] Words = ["zebra", "lion", "bird", "fish", "goat", "horse", "snail", "crab"];

    private readonly RAMDirectory _directory = new();
    private readonly DirectoryReader _reader;

    public SectionSearchTests()
    {
        using var analyzer = new CareerAnalyzer();
        using (var writer = new IndexWriter(_directory, new IndexWriterConfig(CareerAnalyzer.Version, analyzer) { Similarity = new BM25Similarity() }))
        {
            for (var number = 0; number < Sections; number++) writer.AddDocument(Section(number));
        }

        _reader = DirectoryReader.Open(_directory);
    }

    [Theory]
    [InlineData("zebra")]
    [InlineData("zebra", "lion")]
    [InlineData("crab", "snail", "bird", "unicorn")]
    public void Scores_are_those_of_lucene_to_the_last_bit(params string[] terms)
    {
        var found = new SectionSearch(new PostingLists(_reader), _reader.MaxDoc).Search(new SectionQuery { Terms = [.. terms.Select((term, i) => new WeightedTerm(term, Weight(i)))] });

        var wanted = new BooleanQuery(disableCoord: true);
        for (var i = 0; i < terms.Length; i++)
        {
            wanted.Add(new TermQuery(new Term(IndexFields.Body, terms[i])) { Boost = Weight(i) }, Occur.SHOULD);
            wanted.Add(new TermQuery(new Term(IndexFields.Heading, terms[i])) { Boost = Weight(i) * 2 }, Occur.SHOULD);
        }

        var expected = new IndexSearcher(_reader) { Similarity = new BM25Similarity() }.Search(wanted, 32).ScoreDocs;
        Assert.Equal(expected.Select(hit => (hit.Doc, hit.Score)), found.Select(hit => (hit.Document, hit.Score)));
    }

    [Fact]
    public void A_term_is_shared_by_the_documents_that_hold_it_and_another()
    {
        var lists = new PostingLists(_reader);

        Assert.Equal(Sections / 10, lists.Find(IndexFields.GuideId, "even").Shared(lists.Find(IndexFields.SectionId, "fifth")));
    }

    public void Dispose()
    {
        _reader.Dispose();
        _directory.Dispose();
    }

    private static float Weight(int place) => 0.3f + (0.17f * place);

    private static Document Section(int number) =>
    [
        new StringField(IndexFields.GuideId, number % 2 == 0 ? "even" : "odd", Field.Store.NO),
        new StringField(IndexFields.SectionId, number % 5 == 0 ? "fifth" : "other", Field.Store.NO),
        new TextField(IndexFields.Heading, Words[number % 7], Field.Store.NO),
        new TextField(IndexFields.Body, string.Join(' ', Enumerable.Range(0, 1 + (number * 7 % 90)).Select(i => Words[((number * 31) + (i * i * 17)) % 101 % Words.Length])), Field.Store.NO),
    ];
}
