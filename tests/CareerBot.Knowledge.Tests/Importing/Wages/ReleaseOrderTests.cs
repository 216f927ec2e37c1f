using CareerBot.Knowledge.Importing;
using CareerBot.Knowledge.Importing.Wages;

namespace CareerBot.Knowledge.Tests.Importing.Wages;

/// <summary>An older release takes the place of a newer one only if somebody says so, and figures of elsewhere never do.</summary>
public sealed class ReleaseOrderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void An_older_release_changes_nothing_without_force()
    {
        Import("2027", "100");
        var before = Table();

        var failure = Assert.Throws<ImportException>(() => Import("2026", "200"));

        Assert.Contains("is of 2026-05", failure.Message, StringComparison.Ordinal);
        Assert.Contains("United States: 2027-05", failure.Message, StringComparison.Ordinal);
        Assert.Contains("--force", failure.Message, StringComparison.Ordinal);
        Assert.Equal(before, Table());
    }

    [Fact]
    public void An_older_release_is_brought_in_by_force()
    {
        Import("2027", "100");
        Import("2026", "200", force: true);

        Assert.Contains("as of: 2026-05", Table(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_newer_release_needs_no_force()
    {
        Import("2026", "100");
        Import("2027", "200");

        Assert.Contains("as of: 2027-05", Table(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_release_older_than_the_shipped_one_does_not_hide_it_without_force()
    {
        Assert.Throws<ImportException>(() => Import("2019", "100"));
        Assert.False(Directory.Exists(Path.Join(_folder.Path, "salaries")));
    }

    [Fact]
    public void Places_that_stay_of_another_release_are_mentioned() =>
        Assert.Contains(
            Import("2027", "100").Lines,
            line => line.Contains("other places are of another release", StringComparison.Ordinal));

    [Fact]
    public void Older_projections_change_nothing_without_force()
    {
        Project("2030", "2040");

        Assert.Contains("--force", Assert.Throws<ImportException>(() => Project("2028", "2038")).Message, StringComparison.Ordinal);
        Assert.NotNull(Project("2028", "2038", force: true));
    }

    [Theory]
    [InlineData("Ontario", "", "", "'Ontario'")]
    [InlineData("Ohio", "CAD", "", "'CAD'")]
    [InlineData("Ohio", "", "Canada", "'Canada'")]
    public void Wages_of_elsewhere_are_refused(string area, string currency, string country, string named)
    {
        string[] head = [.. SomeWorkbook.Head, "CURRENCY", "COUNTRY"];
        string[] row = [.. SomeWorkbook.Row("11-1011", "Chief Executives", area: area, areaType: "2"), currency, country];
        _folder.Write("state_M2027_dl.xlsx", SomeWorkbook.Of(head, [row], "May 2027 OEWS Estimates"));

        var failure = Assert.Throws<ImportException>(() => WageImport.Run(Path.Join(_folder.Path, "state_M2027_dl.xlsx"), _folder.Path));

        Assert.Contains(named, failure.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Join(_folder.Path, "salaries")));
    }

    [Fact]
    public void A_wage_in_another_currency_is_named()
    {
        _folder.Write(
            "national_M2027_dl.xlsx",
            SomeWorkbook.Of([SomeWorkbook.Row("11-1011", "Chief Executives", annual: "£42,640")], "May 2027 OEWS Estimates"));

        Assert.Contains(
            "another currency",
            Assert.Throws<ImportException>(() => WageImport.Run(Path.Join(_folder.Path, "national_M2027_dl.xlsx"), _folder.Path)).Message,
            StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private ImportReport Import(string year, string jobs, bool force = false)
    {
        _folder.Write(
            "wages.xlsx",
            SomeWorkbook.Of([SomeWorkbook.Row("11-1011", "Chief Executives", jobs: jobs)], $"May {year} OEWS Estimates"));
        return WageImport.Run(Path.Join(_folder.Path, "wages.xlsx"), _folder.Path, force);
    }

    private ImportReport Project(string from, string to, bool force = false)
    {
        _folder.Write("projections.csv", $"soc,title,emp_{from}_k,emp_{to}_k,change_pct,openings_k\n11-1011,Chief Executives,10,11,10,1\n");
        return ProjectionImport.Run(Path.Join(_folder.Path, "projections.csv"), _folder.Path, force);
    }

    private string Table() => File.ReadAllText(Path.Join(_folder.Path, "salaries", "wages", "united-states.txt"));
}
