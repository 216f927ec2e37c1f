using System.Globalization;
using System.Text.RegularExpressions;
using CareerBot.Core.Evaluation;
using CareerBot.Core.Rendering;
using CareerBot.Core.Replies;

namespace CareerBot.Core.Tests.Answering;

/// <summary>What must hold of every reply, whatever was asked.</summary>
[Collection(ShippedTests.Name)]
public partial class EveryReplyTests(ShippedKnowledge shipped)
{
    private Reply[] Replies => [.. Questions.All.Select(utterance => shipped.Ask(utterance))];

    [Fact]
    public void At_most_three_sections_are_cited() => Assert.All(Replies, reply => Assert.InRange(reply.CitationsOrNone.Count, 0, 3));

    /// <summary>A comparison is a table: each of its cells names where it comes from, the quoted ones by a citation.</summary>
    [Theory]
    [InlineData("compare plumber and registered nurse")]
    [InlineData("social worker vs lawyer")]
    [InlineData("welder vs carpenter")]
    public void Every_cell_of_a_comparison_is_cited_with_at_most_four_sections(string utterance)
    {
        var comparison = Assert.IsType<Reply.Comparison>(shipped.Ask(utterance));

        Assert.InRange(comparison.Citations.Count, 0, 4);
        Assert.All(comparison.Rows.SelectMany(row => new[] { row.First, row.Second }).Where(cell => cell.Text is not null), cell =>
            Assert.True(cell.Source is not null || comparison.Citations.Any(citation => citation.Number == cell.Citation), cell.Text));
    }

    [Fact]
    public void Citations_are_numbered_from_one() =>
        Assert.All(Replies, reply => Assert.Equal(Enumerable.Range(1, reply.CitationsOrNone.Count), reply.CitationsOrNone.Select(citation => citation.Number)));

    [Fact]
    public void Every_snippet_stands_word_for_word_in_its_section() =>
        Assert.All(Replies, reply => Assert.All(reply.SnippetsOrNone, snippet => Assert.True(CitationCheck.IsValid(snippet, reply.CitationsOrNone, shipped.Asking.SectionText), snippet.Text)));

    [Fact]
    public void Every_citation_quotes_its_section_word_for_word() =>
        Assert.All(Replies, reply => Assert.All(reply.CitationsOrNone, citation => Assert.True(CitationCheck.IsValid(citation, shipped.Asking.SectionText), citation.Snippet)));

    [Fact]
    public void Every_citation_leads_to_its_heading() =>
        Assert.All(Replies, reply => Assert.All(reply.CitationsOrNone, citation => Assert.Equal($"/guides/{citation.GuideId}#{citation.SectionId}", citation.Url)));

    [Fact]
    public void No_text_is_longer_than_900_characters() => Assert.All(Replies, reply => Assert.InRange(PlainText.Render(reply).Length, 1, 900));

    [Fact]
    public void Highlights_lie_inside_their_snippet() =>
        Assert.All(Replies, reply => Assert.All(reply.SnippetsOrNone, snippet => Assert.All(snippet.Highlights, highlight => Assert.InRange(highlight.Start + highlight.Length, 1, snippet.Text.Length))));

    [Fact]
    public void Every_reply_says_why() => Assert.All(Replies, reply => Assert.False(string.IsNullOrWhiteSpace(reply.Explanation?.Decision)));

    [Fact]
    public void A_number_in_the_text_is_the_number_of_a_citation()
    {
        foreach (var reply in Replies.Where(reply => reply is Reply.Answer))
        {
            var marks = Mark.Matches(PlainText.Render(reply)).Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)).Distinct().Order();
            Assert.Equal(reply.CitationsOrNone.Select(citation => citation.Number), marks);
        }
    }

    [Fact]
    public void What_is_no_answer_has_no_source() =>
        Assert.All(Replies.Where(reply => reply is not (Reply.Answer or Reply.Salary)), reply => Assert.DoesNotMatch(Mark, PlainText.Render(reply)));

    [Fact]
    public void Every_figure_states_place_date_and_source() =>
        Assert.All(Replies.OfType<Reply.Salary>().SelectMany(salary => salary.Figures), figure =>
            Assert.DoesNotContain([figure.Place, figure.AsOf, figure.Source], string.IsNullOrWhiteSpace));

    // [1]
    [GeneratedRegex(@"\[(\d+)\]", RegexOptions.CultureInvariant)]
    private static partial Regex Mark { get; }
}
