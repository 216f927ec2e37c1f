using CareerBot.Core.Salaries;
using CareerBot.Knowledge.Importing.Pages;
using CareerBot.Knowledge.Reading;
using CareerBot.TestKit;

namespace CareerBot.Knowledge.Tests.Importing.Pages;

public sealed class HandbookImportTests : IDisposable
{
    private readonly TemporaryFolder _pages = new();
    private readonly TemporaryFolder _guides = new();

    [Fact]
    public void A_page_becomes_a_guide_with_its_codes_names_source_and_date()
    {
        var guide = Imported();

        Assert.Equal(("kite-makers-and-menders", "Kite Makers and Menders", "kite maker or mender"), (guide.Id, guide.Title, guide.Occupation));
        Assert.Equal(["51-9991", "51-9992"], guide.Codes);
        Assert.Equal(["kite maker", "mender", "kite mender", "sail doctor", "patcher", "stunt kite maker"], guide.Aliases);
        Assert.Equal(("https://www.bls.gov/ooh/production/kite-makers-and-menders.htm", new DateOnly(2025, 8, 28)), (guide.Source?.Url, guide.Updated));
    }

    [Fact]
    public void Each_tab_and_each_heading_in_it_becomes_a_section()
    {
        Assert.Equal(["what-they-do", "duties", "how-to-become", "qualities", "pay", "outlook"], Imported().Sections.Select(section => section.Id));
    }

    [Fact]
    public void What_is_written_comes_back_word_for_word_and_without_charts_or_scripts()
    {
        var text = Text(Imported());

        Assert.Contains("Kite makers and menders build kites [by hand] & repair them.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("49,500", text, StringComparison.Ordinal);
        Assert.DoesNotContain("track", text, StringComparison.Ordinal);
        Assert.DoesNotContain("About this section", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_of_amounts_and_named_qualities_become_entries_that_stand_alone()
    {
        var text = Text(Imported());

        Assert.Contains("Repair shops: $39,000", text, StringComparison.Ordinal);
        Assert.Contains("Patience: Knots take time.", text, StringComparison.Ordinal);
        Assert.Contains("Dexterity: Fingers must be nimble.", text, StringComparison.Ordinal);
        Assert.Contains("Typical Entry-Level Education: High school diploma", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Wages_become_figures_with_statistic_period_date_and_source()
    {
        var figures = Imported().Salaries;

        Assert.Equal(
            [(SalaryStatistic.Median, 41600m, PayPeriod.Year), (SalaryStatistic.Percentile10, 30100m, PayPeriod.Year), (SalaryStatistic.Percentile90, 60200m, PayPeriod.Year), (SalaryStatistic.Median, 20m, PayPeriod.Hour)],
            figures.Select(figure => (figure.Statistic, figure.Amount, figure.Period)));
        Assert.All(figures, figure => Assert.Equal(("United States", "2024-05"), (figure.Place, figure.AsOf)));
    }

    [Fact]
    public void A_wage_at_the_top_code_is_no_figure()
    {
        var page = SomePage.Handbook().Replace("$41,600 per year<br>$20.00 per hour", "This wage is equal to or greater than $239,200 per year", StringComparison.Ordinal)
            .Replace("was $41,600 in May 2024", "was equal to or greater than $239,200", StringComparison.Ordinal);

        Assert.Empty(Imported(page).Salaries);
    }

    [Fact]
    public void A_second_run_touches_nothing()
    {
        Import(SomePage.Handbook());
        var path = Path.Join(_guides.Path, "kite-makers-and-menders.md");
        File.SetLastWriteTimeUtc(path, new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));

        Assert.Equal([ImportOutcome.Unchanged], Import(SomePage.Handbook()).Select(line => line.Outcome));
        Assert.Equal(2020, File.GetLastWriteTimeUtc(path).Year);
    }

    [Fact]
    public void A_changed_page_changes_its_guide_but_never_one_that_an_editor_changed()
    {
        Import(SomePage.Handbook());
        Assert.Equal(ImportOutcome.Updated, Assert.Single(Import(SomePage.Handbook(duty: "Cut sails"))).Outcome);

        var path = Path.Join(_guides.Path, "kite-makers-and-menders.md");
        File.AppendAllText(path, "\nA note of the editor.\n");
        var kept = Assert.Single(Import(SomePage.Handbook(duty: "Sew sails")));
        Assert.Equal(ImportOutcome.Kept, kept.Outcome);
        Assert.Contains("--overwrite", kept.Reason, StringComparison.Ordinal);
        Assert.Contains("A note of the editor.", File.ReadAllText(path), StringComparison.Ordinal);

        Assert.Equal(ImportOutcome.Updated, Assert.Single(Import(SomePage.Handbook(duty: "Sew sails"), overwrites: true)).Outcome);
        Assert.DoesNotContain("A note of the editor.", File.ReadAllText(path), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_pages_of_one_slug_give_one_guide_and_a_reason()
    {
        _pages.Write("a.html", SomePage.Handbook());
        _pages.Write("b.html", SomePage.Handbook(title: "Others"));

        var lines = Run();

        Assert.Equal([ImportOutcome.Added, ImportOutcome.Skipped], lines.Select(line => line.Outcome));
        Assert.Contains("a.html", lines[1].Reason, StringComparison.Ordinal);
        Assert.Contains("Remove one of the two pages.", lines[1].Reason, StringComparison.Ordinal);
        Assert.DoesNotContain("--id", lines[1].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_of_another_pages_title_stays_with_that_page()
    {
        _pages.Write("a.html", SomePage.Handbook());
        _pages.Write("b.html", SomePage.Handbook(title: "Sail Doctors", slug: "sail-doctors"));
        Run();

        Assert.DoesNotContain("sail doctor", Read("kite-makers-and-menders").Aliases);
    }

    [Theory]
    [InlineData("<html><body><h1>Cookies</h1><p>Bake them.</p></body></html>", "What They Do")]
    [InlineData("   ", "empty")]
    [InlineData("%PDF-1.7 ...", "PDF")]
    [InlineData("a\0b", "NUL")]
    public void What_is_no_handbook_page_is_skipped_with_the_reason(string content, string reason)
    {
        var line = Assert.Single(Import(content));

        Assert.Equal(ImportOutcome.Skipped, line.Outcome);
        Assert.Contains(reason, line.Reason, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_guides.Path));
    }

    [Fact]
    public void A_page_of_fifty_megabytes_is_not_even_read()
    {
        using (var file = File.Create(Path.Join(_pages.Path, "large.html"))) file.SetLength(50L * 1024 * 1024);

        Assert.Contains("50 MB", Assert.Single(Run()).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cancelled_import_leaves_the_folder_as_it_was()
    {
        _pages.Write("a.html", SomePage.Handbook());
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() => new PageImport(Options()).Run(_pages.Path, new Silent(), cancelled.Token));
        Assert.Empty(Directory.EnumerateFileSystemEntries(_guides.Path));
    }

    [SharedFact("data/ooh/html")]
    public void Every_saved_handbook_page_becomes_a_guide_without_a_problem()
    {
        var lines = new PageImport(Options()).Run(RepositoryRoot.Shared("data/ooh/html"), new Silent(), CancellationToken.None);

        Assert.Equal(342, lines.Count);
        Assert.All(lines, line => Assert.Equal(ImportOutcome.Added, line.Outcome));
    }

    public void Dispose()
    {
        _pages.Dispose();
        _guides.Dispose();
    }

    private Core.Guides.Guide Imported(string? page = null)
    {
        Import(page ?? SomePage.Handbook());
        return Read("kite-makers-and-menders");
    }

    private Core.Guides.Guide Read(string id)
    {
        var result = GuideReader.Read($"{id}.md", File.ReadAllBytes(Path.Join(_guides.Path, $"{id}.md")));
        Assert.Empty(result.Problems);
        Assert.NotNull(result.Guide);
        return result.Guide;
    }

    private IReadOnlyList<ImportLine> Import(string page, bool overwrites = false)
    {
        _pages.Write("page.html", page);
        return Run(overwrites);
    }

    private IReadOnlyList<ImportLine> Run(bool overwrites = false) => new PageImport(Options() with { Overwrites = overwrites }).Run(_pages.Path, new Silent(), CancellationToken.None);

    private PageImportOptions Options() => new() { Kind = PageKind.Handbook, Target = _guides.Path };

    private static string Text(Core.Guides.Guide guide) => string.Join('\n', guide.Sections.SelectMany(section => section.Passages).Select(passage => passage.Text));
}
