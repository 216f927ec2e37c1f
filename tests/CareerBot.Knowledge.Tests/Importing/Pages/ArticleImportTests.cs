using System.Text;
using CareerBot.Knowledge.Importing.Pages;
using CareerBot.Knowledge.Reading;
using CareerBot.TestKit;

namespace CareerBot.Knowledge.Tests.Importing.Pages;

public sealed class ArticleImportTests : IDisposable
{
    private const string Plain = """
        How to Become a Kite Maker: Pay and Skills

        Jo Writer

        by Jo Writer

        Kite makers build kites for festivals and shops.

        What skills do you need as a kite maker?

        Steady hands matter most. You also need:

          • Sewing: sails are stitched.
          • Patience: knots take time.
        1759909560_chart.webp

        Table of contents

        Where can you work as a kite maker?

        Workshops, shops and festivals hire them.

        Other Things You Should Know About Kites

        Do kite makers work at night?

        No, they work by daylight.

        Is a certification needed?

        No certification is needed.

        References

        Related Articles
        How to Become a Balloonist
        """;

    private readonly TemporaryFolder _pages = new();
    private readonly TemporaryFolder _guides = new();

    [Fact]
    public void Plain_text_gives_its_sections_and_faqs()
    {
        _pages.Write("kite.txt", Plain);
        var guide = Imported("kite-maker");

        Assert.Equal(["overview", "skills", "workplaces", "faq-work", "faq-certifications"], guide.Sections.Select(section => section.Id is "faq-kite-makers-work-night" ? "faq-work" : section.Id));
        Assert.Equal("Jo Writer", guide.Source?.Author);
        Assert.DoesNotContain(guide.Sections.SelectMany(section => section.Passages), passage => passage.Text.Contains("webp", StringComparison.Ordinal) || passage.Text.Contains("Balloonist", StringComparison.Ordinal));
    }

    [Fact]
    public void An_html_article_keeps_its_text_and_loses_what_surrounds_it()
    {
        _pages.Write("kite.html", SomePage.Article);
        var guide = Imported("kite-maker");
        var text = string.Join('\n', guide.Sections.SelectMany(section => section.Passages).Select(passage => passage.Text));

        Assert.Equal(["overview", "skills", "salary", "faq-kite-makers-work-outside", "faq-certifications"], guide.Sections.Select(section => section.Id));
        Assert.Equal("Kite makers build kites.\nSteady hands.\nSewing helps.\nAbout $40,000 a year.\nSometimes, when testing.\nNo license is needed.", text);
        Assert.Equal(("Jo Writer", "Example Site", "https://example.org/kite-maker", new DateOnly(2026, 1, 15)), (guide.Source?.Author, guide.Source?.Publisher, guide.Source?.Url, guide.Updated));
    }

    [Fact]
    public void Markdown_is_read_as_the_article_that_it_is()
    {
        _pages.Write("kite.md", "# Kite maker\n\nThey build kites.\n\n## Tools\n\n- Scissors\n- Glue\n\n### Which glue is best?\n\nStrong glue.\n");
        var guide = Imported("kite-maker");

        Assert.Equal(["overview", "tools", "faq-glue-best"], guide.Sections.Select(section => section.Id));
    }

    [Fact]
    public void Another_encoding_is_read_as_the_page_declares_it()
    {
        _pages.Write("kite.html", Encoding.Latin1.GetBytes("<html><head><meta charset=\"iso-8859-1\"></head><body><h1>Kite maker</h1><h2>Caf\u00e9 work</h2><p>Pr\u00eat \u00e0 voler.</p></body></html>"));

        Assert.Equal("Prêt à voler.", Imported("kite-maker").Sections[0].Passages[0].Text);
    }

    [Fact]
    public void A_page_without_headings_says_what_to_do_and_writes_nothing()
    {
        _pages.Write("kite.html", "<html><body><p>Only a paragraph about kites.</p></body></html>");

        var line = Assert.Single(Run());
        Assert.Equal(ImportOutcome.Skipped, line.Outcome);
        Assert.Contains("heading", line.Reason, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_guides.Path));
    }

    [Fact]
    public void A_folder_without_pages_gives_no_lines()
    {
        Assert.Empty(Run());
    }

    [Fact]
    public void An_id_that_another_guide_of_the_folder_has_is_not_taken_again()
    {
        _guides.Write("guides/own.md", "---\nid: kite-maker\n---\n# Kite maker\n\nThey build kites.\n");
        _pages.Write("kite.txt", Plain);

        var line = Assert.Single(new PageImport(Options() with { Target = Path.Join(_guides.Path, "guides", "imported"), KnowledgeFolder = _guides.Path }).Run(_pages.Path, new Silent(), CancellationToken.None));
        Assert.Contains("guides/own.md", line.Reason, StringComparison.Ordinal);
        Assert.Contains("--id kite-maker-2", line.Reason, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Join(_guides.Path, "guides", "imported")));
    }

    [Theory]
    [InlineData("<h2>Related articles</h2><ul><li><a href='/f'>How to fly</a></li></ul>")]
    [InlineData("<h4>You may also like</h4><p><a href='/f'>How to fly</a></p>")]
    [InlineData("<div class='teaser-box'><h3>Recommended for you</h3><p>Learn to fly kites in ten easy steps, whatever the wind.</p></div>")]
    [InlineData("<section><h2>More from Example Site</h2><h3>How to fly</h3><p>Learn to fly kites in ten easy steps.</p></section>")]
    public void A_box_of_links_in_the_middle_goes_and_what_follows_stays(string box)
    {
        _pages.Write("kite.html", $"""
            <html><body><article><h1>How to Become a Kite Maker</h1><h2>Skills</h2><p>Steady hands help.</p>{box}
            <p>Sewing helps too, and so does a liking for wind.</p><h2>Tools</h2><p>Scissors and glue are on every bench.</p>
            <h2>Related articles</h2><ul><li>How to fly a kite</li></ul><h2>How to Fly</h2><p>March 3, 2026</p></article></body></html>
            """);

        var guide = Imported("kite-maker");
        Assert.Equal(["skills", "tools"], guide.Sections.Select(section => section.Id));
        Assert.Equal(
            "Steady hands help.\nSewing helps too, and so does a liking for wind.\nScissors and glue are on every bench.",
            string.Join('\n', guide.Sections.SelectMany(section => section.Passages).Select(passage => passage.Text)));
    }

    [Fact]
    public void Thousands_of_nested_elements_are_skipped_with_the_reason()
    {
        _pages.Write("deep.html", $"<html><body><h1>Kite maker</h1><h2>Work</h2><p>They sew.</p>{string.Concat(Enumerable.Repeat("<div>", 20_000))}deep");

        var line = Assert.Single(Run());
        Assert.Equal(ImportOutcome.Skipped, line.Outcome);
        Assert.Contains("nested more than 512 deep", line.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Hundreds_of_nested_elements_do_no_harm()
    {
        _pages.Write(
            "deep.html",
            $"<html><body><h1>Kite maker</h1><h2>Work</h2><p>They sew.</p>{string.Concat(Enumerable.Repeat("<div>", 400))}deep");

        Assert.Equal(ImportOutcome.Added, Assert.Single(Run()).Outcome);
    }

    [SharedFact("source/medical-records-technician.txt")]
    public void The_raw_article_comes_out_with_all_its_sections_and_faqs()
    {
        _pages.Write("article.txt", File.ReadAllText(RepositoryRoot.Shared("source/medical-records-technician.txt")));

        Assert.Equal(
            ["overview", "benefits", "credentials", "skills", "career-progression", "salary", "internships", "advancement", "workplaces", "challenges", "tips", "fit", "testimonials", "faq-work-hours", "faq-regulations", "faq-computer-systems", "faq-certifications"],
            Imported("medical-records-technician").Sections.Select(section => section.Id));
    }

    public void Dispose()
    {
        _pages.Dispose();
        _guides.Dispose();
    }

    private Core.Guides.Guide Imported(string id)
    {
        Assert.Equal([ImportOutcome.Added], Run().Select(line => line.Outcome));
        var result = GuideReader.Read($"{id}.md", File.ReadAllBytes(Path.Join(_guides.Path, $"{id}.md")));
        Assert.Empty(result.Problems);
        Assert.NotNull(result.Guide);
        return result.Guide;
    }

    private IReadOnlyList<ImportLine> Run() => new PageImport(Options()).Run(_pages.Path, new Silent(), CancellationToken.None);

    private PageImportOptions Options() => new() { Kind = PageKind.Article, Target = _guides.Path };
}
