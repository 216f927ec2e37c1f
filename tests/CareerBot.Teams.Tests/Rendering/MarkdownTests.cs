using System.Net;
using System.Text;
using CareerBot.Teams.Rendering;
using CsCheck;

namespace CareerBot.Teams.Tests.Rendering;

/// <summary>Read back by a Markdown reader that is not ours.</summary>
public class MarkdownTests
{
    [Theory]
    [InlineData("**bold** _it_ `code` ~~gone~~")]
    [InlineData("<at>Everyone</at> & <script>")]
    [InlineData("[link](https://evil.example) ![picture](x)")]
    [InlineData("1. not a list")]
    [InlineData("2024) neither")]
    [InlineData("- nor this")]
    [InlineData("# no heading")]
    [InlineData("=== no rule")]
    [InlineData("a\\*b C:\\path")]
    [InlineData("&lt;b&gt; stays an entity to the eye")]
    [InlineData("https://example.org/a_b_c*d")]
    [InlineData("[x]: https://evil.example")]
    public void Quotes_are_seen_as_they_stand_in_the_guide(string quote) => Assert.Equal(quote, Seen(quote));

    [Fact]
    public void Any_text_is_seen_letter_for_letter() => AnyReply.Text.ForAll(text => Assert.Equal(WellFormed(Markdown.Folded(text)), Seen(text)), count: 1000);

    [Fact]
    public void A_number_in_brackets_that_a_guide_holds_is_no_citation() =>
        Assert.Equal($"see \\[{Markdown.WordJoiner}1\\]", Markdown.Escape("see [1]"));

    /// <summary>What is left on the screen: the word joiners can't be seen.</summary>
    private static string Seen(string text)
    {
        var html = Markdig.Markdown.ToHtml(Markdown.Escape(WellFormed(text)), new Markdig.MarkdownPipelineBuilder().Build());
        if (html.Length == 0) return string.Empty;
        Assert.StartsWith("<p>", html, StringComparison.Ordinal);
        Assert.EndsWith("</p>\n", html, StringComparison.Ordinal);
        var inner = html[3..^5];
        Assert.DoesNotContain('<', inner);
        var seen = WebUtility.HtmlDecode(inner);
        return text.Contains(Markdown.WordJoiner, StringComparison.Ordinal) ? seen : seen.Replace(Markdown.WordJoiner.ToString(), string.Empty, StringComparison.Ordinal);
    }

    /// <summary>As JSON carries it: half a character becomes U+FFFD.</summary>
    private static string WellFormed(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
