using CareerBot.Knowledge.Importing.Pages;

namespace CareerBot.Knowledge.Tests.Importing.Pages;

/// <summary>Pages that would keep a parser busy for minutes are refused before they are parsed; pages as people write them are
/// not.</summary>
public class HtmlNestingTests
{
    [Theory]
    [InlineData("<div>")]
    [InlineData("<DIV class='x>y'>")]
    [InlineData("<div></span>")]
    [InlineData("<b><p>")]
    [InlineData("<div><b></div>")]
    [InlineData("<ul><li>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<svg><p><g>")]
    [InlineData("<!--><div>")]
    [InlineData("<!-- a --!><div>")]
    [InlineData("<script>x</script><div>")]
    [InlineData("<font color=\"1\">")]
    public void Elements_without_an_end_are_excessive(string repeated) => Assert.True(HtmlNesting.IsExcessive(Repeated(repeated, 2_000)));

    [Fact]
    public void Elements_of_pictures_are_counted_by_their_own_rules() =>
        Assert.True(HtmlNesting.IsExcessive($"<svg>{Repeated("<tr>", 2_000)}"));

    [Fact]
    public void Thousands_of_attributes_are_excessive() =>
        Assert.True(HtmlNesting.IsExcessive($"<div {string.Join(' ', Enumerable.Range(0, 2_000).Select(i => $"a{i}=\"x y z\""))}>"));

    [Theory]
    [InlineData("<div>text</div>")]
    [InlineData("<p>text")]
    [InlineData("<ul><li>one<li>two</ul>")]
    [InlineData("<br><img src=\"a>b\"><hr/>")]
    [InlineData("<svg viewBox='0 0 1 1'><path d='M0'/><g><circle/></g></svg>")]
    [InlineData("<script>if (a<b) { document.write('<div>'); }</script>")]
    [InlineData("<!-- <div> -->")]
    [InlineData("a < b, 1<2 and ")]
    [InlineData("<a name=x>text<br>")]
    [InlineData("<table><tr><td>1<td>2<tr><td>3</table>")]
    [InlineData("<a href=x><b>bold</b></a>")]
    public void A_long_page_is_not(string repeated) => Assert.False(HtmlNesting.IsExcessive(Repeated(repeated, 20_000)));

    [Fact]
    public void A_page_with_many_attributes_here_and_there_is_not() =>
        Assert.False(HtmlNesting.IsExcessive($"<div {string.Join(' ', Enumerable.Range(0, 100).Select(i => $"a{i}='x y'"))}></div>"));

    [Theory]
    [InlineData("hostile.html", "<html><body><h1>A</h1>", "<div>")]
    [InlineData("quotes.md", "# A\n\n## B\n\nText.\n\n", ">")]
    public void A_hostile_page_is_skipped_with_the_reason_and_the_others_imported(string name, string start, string repeated)
    {
        using var folder = new TemporaryFolder();
        folder.Write($"pages/{name}", start + Repeated(repeated, 200_000));
        folder.Write("pages/good.md", "# How to become a baker\n\n## Skills\n\nBakers need patience and strong arms for heavy trays.\n");
        var import = new PageImport(new PageImportOptions { Kind = PageKind.Article, Target = Path.Join(folder.Path, "out") });

        var lines = import.Run(Path.Join(folder.Path, "pages"), new Silent(), CancellationToken.None);

        Assert.Equal(ImportOutcome.Skipped, Assert.Single(lines, line => line.File.EndsWith(name, StringComparison.Ordinal)).Outcome);
        Assert.Equal(ImportOutcome.Added, Assert.Single(lines, line => line.File.EndsWith("good.md", StringComparison.Ordinal)).Outcome);
    }

    private static string Repeated(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
