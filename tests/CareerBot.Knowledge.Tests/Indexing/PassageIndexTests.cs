using CareerBot.Core.Classification;
using CareerBot.Core.Retrieval;

namespace CareerBot.Knowledge.Tests.Indexing;

/// <summary>Search over a real index in memory.</summary>
public sealed class PassageIndexTests : IClassFixture<PassageIndexTests.SmallIndex>
{
    private readonly IPassageIndex _index;

    public PassageIndexTests(SmallIndex small)
    {
        ArgumentNullException.ThrowIfNull(small);
        _index = small.Index;
    }

    /// <summary>Under TF-IDF twelve times the word would score √12 ≈ 3.46 times as much; under BM25 in a text of average length, twice as much.</summary>
    [Fact]
    public void Bm25_is_in_force()
    {
        var scores = Search("zebra").ToDictionary(hit => hit.Section.Section.Id, hit => hit.Score);

        Assert.InRange(scores["often"] / scores["once"], 1.1f, 2.3f);
    }

    [Fact]
    public void A_rare_word_counts_more_than_a_common_one()
    {
        var (rare, common) = (Search("zebra"), Search("lion"));

        Assert.True(Score(rare, "once") > Score(common, "once"));
    }

    [Fact]
    public void A_word_in_the_heading_counts_more_than_one_in_the_text() => Assert.Equal("giraffes", Search("giraff")[0].Section.Section.Id);

    [Fact]
    public void An_empty_query_finds_nothing() => Assert.Empty(Search());

    [Fact]
    public void A_word_that_stands_nowhere_finds_nothing() => Assert.Empty(Search("unicorn"));

    [Theory]
    [InlineData("*")]
    [InlineData("title:*")]
    [InlineData("zebra)")]
    public void A_term_is_never_parsed(string term) => Assert.Empty(Search(term));

    [Fact]
    public void Only_the_named_guides_are_searched()
    {
        var hits = _index.Search(new SectionQuery { Terms = [new("lion", 1)], GuideIds = ["other"] });

        Assert.All(hits, hit => Assert.Equal("other", hit.Section.GuideId));
    }

    [Fact]
    public void A_guide_that_is_not_there_has_no_hits() => Assert.Empty(_index.Search(new SectionQuery { Terms = [new("lion", 1)], GuideIds = ["gone"] }));

    [Fact]
    public void A_topic_finds_sections_without_a_shared_word() =>
        Assert.Contains(_index.Search(new SectionQuery { Terms = [], Topics = [new TopicScore("salary-typical", 1)] }), hit => hit.Section.Section.Id == "pay");

    [Fact]
    public void No_more_hits_than_the_limit_are_given() => Assert.Single(_index.Search(new SectionQuery { Terms = [new("lion", 1)], Limit = 1 }));

    [Fact]
    public void A_section_is_found_by_its_ids() => Assert.Equal("Beasts", _index.Find("zoo", "once")?.Section.Heading);

    [Theory]
    [InlineData("zoo", "gone")]
    [InlineData("gone", "once")]
    [InlineData("other", "once")]
    public void A_section_that_is_not_there_is_not_found(string guide, string section) => Assert.Null(_index.Find(guide, section));

    [Fact]
    public void A_document_frequency_is_counted_in_sections() => Assert.Equal(2, _index.DocumentFrequency("zebra"));

    [Fact]
    public void Sections_are_counted() => Assert.Equal(7, _index.SectionCount);

    private static float Score(IReadOnlyList<SectionHit> hits, string section) => hits.Single(hit => hit.Section.Section.Id == section).Score;

    private IReadOnlyList<SectionHit> Search(params string[] terms) => _index.Search(new SectionQuery { Terms = [.. terms.Select(term => new WeightedTerm(term, 1))] });

    public sealed class SmallIndex : IDisposable
    {
        private readonly TemporaryFolder _folder = Some.Folder(
            ("guides/zoo.md", $"""
                # Keeper

                ## Beasts {"{#once}"}

                zebra lion bird bird bird bird bird bird bird bird bird bird bird.

                ## Beasts {"{#often}"}

                {string.Concat(Enumerable.Repeat("zebra ", 12))}lion.

                ## Giraffes

                Long necks and a lion.

                ## Necks

                A giraffe has one, and so has a lion.

                ## Filler

                {string.Concat(Enumerable.Repeat("bird ", 60))}

                ## Pay

                Keepers earn $30,000 a year.
                """),
            ("guides/other.md", "# Other\n\n## Lions\n\nA lion is here."));

        private readonly KnowledgeStore _store;
        private readonly KnowledgeLease _lease;

        public SmallIndex()
        {
            _store = Some.Store(_folder);
            _lease = _store.Acquire();
        }

        public IPassageIndex Index => _lease.Snapshot.Index;

        public void Dispose()
        {
            _lease.Dispose();
            _store.Dispose();
            _folder.Dispose();
        }
    }
}
