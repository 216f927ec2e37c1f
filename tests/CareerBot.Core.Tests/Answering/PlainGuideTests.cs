using CareerBot.Core.Rendering;
using CareerBot.Core.Replies;

namespace CareerBot.Core.Tests.Answering;

/// <summary>A guide as anybody might save it: Markdown, no front matter, a clever title.</summary>
public sealed class PlainGuideTests : IDisposable
{
    private const string Guide = """
        # Doors wide open

        Locksmiths let people back into their homes. A locksmith needs calm hands, and every locksmith we asked likes puzzles.

        ## What they do all day

        Locksmiths open locked doors, cut keys and fit new locks. They also mend the locks of safes.
        The work differs from that of a safe repairer, who only opens and mends safes.

        ## Before you are hired

        Expect a lie detector test where you ask for work on bank vaults, and a look at your criminal record.
        Witnesses matter: a locksmith may have to tell a judge how a lock was forced.

        ## Money

        The median wage of locksmiths was $50,490 a year in May 2024, according to the U.S. Bureau of Labor Statistics.
        Beginners started at $34,120.
        About 15,400 locksmiths were employed in the United States in 2024.

        ## Neighbouring trades

        Carpenters ($59,310) hang the doors that locksmiths later open.
        """;

    private readonly Asking _asking;
    private readonly TemporaryFolder _folder = Some.Folder(("guides/locksmith.md", Guide));

    public PlainGuideTests() => _asking = new Asking(Some.Store(_folder));

    [Fact]
    public void The_occupation_is_guessed_with_its_code_and_not_read_out_of_a_clever_title()
    {
        using var lease = _asking.Store.Acquire();
        var guide = Assert.Single(lease.Snapshot.Index.Guides.All);

        Assert.Equal("locksmith", guide.Occupation);
        Assert.Equal(["49-9094"], guide.Codes);
    }

    [Theory]
    [InlineData("what does a locksmith earn", "$50,490")]
    [InlineData("what does a carpenter make", "$59,310")]
    public void The_guides_own_figure_stands_cited_beside_the_official_ones(string utterance, string figure)
    {
        var salary = Assert.IsType<Reply.Salary>(_asking.Ask(utterance));

        Assert.NotEmpty(salary.Estimates);
        Assert.Contains(salary.Snippets, snippet => snippet.Text.Contains(figure, StringComparison.Ordinal));
        Assert.NotEmpty(salary.Citations);
    }

    [Fact]
    public void How_many_there_are_is_what_the_guide_says() =>
        Assert.Contains("15,400", PlainText.Render(_asking.Ask("how many locksmiths are there in the us")), StringComparison.Ordinal);

    [Fact]
    public void Another_occupations_figure_is_not_taken_from_the_guide() =>
        Assert.Empty(Assert.IsType<Reply.Salary>(_asking.Ask("what does a plumber make")).Snippets);

    [Fact]
    public void What_the_guide_answers_is_no_misuse() =>
        Assert.Equal("before-you-are-hired", Assert.IsType<Reply.Answer>(_asking.Ask("do they make you take a lie detector test")).Citations[0].SectionId);

    [Fact]
    public void An_occupation_that_is_only_spoken_of_is_no_reason_to_refuse() =>
        Assert.Equal("before-you-are-hired", Assert.IsType<Reply.Answer>(_asking.Ask("would i have to tell a judge how a lock was forced")).Citations[0].SectionId);

    [Fact]
    public void A_word_of_other_talk_that_the_guide_lacks_is_not_answered() =>
        Assert.IsNotType<Reply.Answer>(_asking.Ask("how do they get to the next level of the game"));

    [Fact]
    public void A_titles_occupation_that_no_list_has_stays_where_the_text_uses_it()
    {
        using var folder = Some.Folder(("guides/tide.md", """
            # How to become a tide reader

            A tide reader writes down how high the water stands. Carpenters build the poles that a tide reader reads.

            ## What does a tide reader do?

            Every tide reader rows out twice a day. Carpenters come along in spring, and carpenters mend what ice has bent.

            ## Who hires a tide reader

            Ports do, and carpenters.
            """));
        using var store = Some.Store(folder);
        using var lease = store.Acquire();

        Assert.Equal(("tide reader", 0), Assert.Single(lease.Snapshot.Index.Guides.All) is var guide ? (guide.Occupation, guide.Codes.Count) : default);
    }

    public void Dispose()
    {
        _asking.Dispose();
        _folder.Dispose();
    }
}
