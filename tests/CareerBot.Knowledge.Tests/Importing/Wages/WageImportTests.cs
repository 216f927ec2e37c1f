using CareerBot.Core.Salaries;
using CareerBot.Knowledge.Importing;
using CareerBot.Knowledge.Importing.Wages;
using CareerBot.Knowledge.Reading;
using CareerBot.Knowledge.Reading.Salaries;

namespace CareerBot.Knowledge.Tests.Importing.Wages;

public class WageImportTests
{
    private const string May2025 = "May 2025 OEWS Estimates";

    [Fact]
    public void Only_detailed_rows_of_whole_industries_become_occupations()
    {
        var table = Import(
            SomeWorkbook.Row("00-0000", "All Occupations", "total"),
            SomeWorkbook.Row("11-0000", "Management Occupations", "major"),
            SomeWorkbook.Row("11-1000", "Top Executives", "minor"),
            SomeWorkbook.Row("11-1010", "Chief Executives", "broad"),
            SomeWorkbook.Row("11-1011", "Chief Executives"),
            SomeWorkbook.Row("11-1021", "General and Operations Managers", industry: "sector"),
            SomeWorkbook.Row("13-1020", "Buyers and Purchasing Agents", "broad"),
            SomeWorkbook.Row("13-1020", "Buyers and Purchasing Agents"));

        Assert.Equal([111011, 131020], table.Keys);
    }

    [Fact]
    public void A_top_coded_wage_is_at_least_the_top_code_of_its_release()
    {
        var wages = Estimate(Import([SomeWorkbook.Row("29-1211", "Anesthesiologists", top: "#")], May2025, SomeWorkbook.Note2024));

        Assert.Equal(new WageAmount(239_200, IsAtLeast: true), wages?.Annual?.Percentile90);
        Assert.Equal(new WageAmount(115, IsAtLeast: true), wages?.Hourly?.Percentile90);
        Assert.Equal(new WageAmount(42_640), wages?.Annual?.Median);
    }

    [Fact]
    public void Another_releases_top_code_is_taken_from_its_own_notes()
    {
        var wages = Estimate(Import([SomeWorkbook.Row("29-1211", "Anesthesiologists", top: "#")], May2025, "#  = indicates a wage equal to or greater than $100.00 per hour or $208,000 per year"));

        Assert.Equal(new WageAmount(208_000, IsAtLeast: true), wages?.Annual?.Percentile90);
    }

    [Fact]
    public void A_wage_above_the_top_code_that_is_published_is_kept() =>
        Assert.Equal(new WageAmount(507_730), Estimate(Import([SomeWorkbook.Row("11-1011", "Chief Executives", top: "507730")], May2025, SomeWorkbook.Note2024))?.Annual?.Percentile90);

    [Fact]
    public void A_top_coded_wage_without_a_note_stops_the_import() => Assert.Contains("top code", Failure(SomeWorkbook.Of([SomeWorkbook.Row("29-1211", "Anesthesiologists", top: "#")], May2025)), StringComparison.Ordinal);

    [Fact]
    public void Withheld_wages_and_jobs_are_not_published()
    {
        var wages = Estimate(Import(SomeWorkbook.Row("11-1011", "Chief Executives", jobs: "**", hourly: "*", annual: "*")));

        Assert.True(wages is { Employment: null, Annual: null, Hourly: null });
    }

    [Fact]
    public void Rows_with_annual_or_hourly_wages_only_are_marked()
    {
        using var folder = new TemporaryFolder();
        Run(folder, SomeWorkbook.Of([SomeWorkbook.Row("25-2021", "Elementary School Teachers", hourly: "*", annualOnly: "TRUE"), SomeWorkbook.Row("27-2011", "Actors", annual: "*", hourlyOnly: "TRUE")], May2025));

        var titles = OccupationTitleReader.Read(File.ReadAllBytes(Path.Join(folder.Path, "salaries", "occupations.txt")), new ProblemLog("occupations.txt"));
        Assert.Equal(["annual", "hourly"], titles.Select(title => title.Wages));
    }

    [Fact]
    public void The_nation_states_and_territories_get_a_file_each_and_areas_below_none()
    {
        using var folder = new TemporaryFolder();
        Run(folder, SomeWorkbook.Of([SomeWorkbook.Row("11-1011", "Chief Executives"), SomeWorkbook.Row("11-1011", "Chief Executives", area: "New York", areaType: "2"), SomeWorkbook.Row("11-1011", "Chief Executives", area: "Guam", areaType: "3"), SomeWorkbook.Row("11-1011", "Chief Executives", area: "Akron, OH", areaType: "4")], May2025));

        Assert.Equal(["guam.txt", "new-york.txt", "united-states.txt"], Directory.GetFiles(Path.Join(folder.Path, "salaries", "wages")).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void A_binary_fraction_is_rounded_to_the_cent() => Assert.Equal(new WageAmount(134.48m), Estimate(Import(SomeWorkbook.Row("11-1011", "Chief Executives", hourly: "134.47999999999999")))?.Hourly?.Median);

    [Fact]
    public void The_release_is_read_from_the_notes_or_else_from_the_files_name()
    {
        Assert.Equal("2023-05", Import([SomeWorkbook.Row("11-1011", "Chief Executives")], "May 2023 OEWS Estimates").Release.AsOf);
        Assert.Equal("2024-05", Import([SomeWorkbook.Row("11-1011", "Chief Executives")], "Field Descriptions").Release.AsOf);
    }

    [Fact]
    public void Every_missing_column_is_named()
    {
        var without = SomeWorkbook.Of([.. SomeWorkbook.Head.Where(name => name is not ("A_MEDIAN" or "ANNUAL"))], []);

        var message = Failure(without);
        Assert.Contains("ANNUAL, A_MEDIAN", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("twice", "twice")]
    [InlineData("code", "is no code")]
    [InlineData("wage", "is no wage")]
    [InlineData("empty", "no row")]
    public void What_cannot_be_true_stops_the_import(string what, string says)
    {
        string[][] rows = what switch
        {
            "twice" => [SomeWorkbook.Row("11-1011", "Chief Executives"), SomeWorkbook.Row("11-1011", "Chief Executives")],
            "code" => [SomeWorkbook.Row("111011", "Chief Executives")],
            "wage" => [SomeWorkbook.Row("11-1011", "Chief Executives", annual: "-3")],
            _ => [],
        };

        Assert.Contains(says, Failure(SomeWorkbook.Of(rows, May2025)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_truncated_workbook_is_no_workbook_and_changes_nothing()
    {
        using var folder = new TemporaryFolder();
        Run(folder, SomeWorkbook.Of([SomeWorkbook.Row("11-1011", "Chief Executives")], May2025));
        var before = Files(folder);
        var whole = SomeWorkbook.Of([SomeWorkbook.Row("11-1011", "Chief Executives", annual: "1")], May2025);
        folder.Write("cut.xlsx", whole[..(whole.Length / 2)]);

        var failure = Assert.Throws<ImportException>(() => WageImport.Run(Path.Join(folder.Path, "cut.xlsx"), folder.Path));

        Assert.Contains("not a whole Excel workbook", failure.Message, StringComparison.Ordinal);
        Assert.Equal(before, Files(folder));
    }

    [Theory]
    [InlineData("<!DOCTYPE html><html>denied</html>", "web page")]
    [InlineData("", "is empty")]
    [InlineData("a,b\n1,2\n", "no table with columns")]
    [InlineData("year,area,soc,title\n", "lacks the columns tot_emp")]
    public void A_file_of_another_kind_is_named(string text, string says)
    {
        using var folder = new TemporaryFolder();
        folder.Write("file.xlsx", text);

        Assert.Contains(says, Assert.Throws<ImportException>(() => WageImport.Run(Path.Join(folder.Path, "file.xlsx"), folder.Path)).Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Join(folder.Path, "salaries")));
    }

    [Fact]
    public void A_file_that_is_not_there_is_named() => Assert.Throws<ImportException>(() => WageImport.Run("nowhere.xlsx", "."));

    [Fact]
    public void A_second_import_changes_nothing()
    {
        using var folder = new TemporaryFolder();
        var workbook = SomeWorkbook.Of([SomeWorkbook.Row("11-1011", "Chief Executives")], May2025);

        Assert.Equal(2, Run(folder, workbook).ChangedFiles);
        Assert.Equal(0, Run(folder, workbook).ChangedFiles);
    }

    [Fact]
    public void A_state_adds_titles_and_the_nation_settles_them()
    {
        using var folder = new TemporaryFolder();
        Run(folder, SomeWorkbook.Of([SomeWorkbook.Row("11-1011", "Chief Executives")], May2025));
        Run(folder, SomeWorkbook.Of([SomeWorkbook.Row("11-1011", "Chiefs", area: "Ohio", areaType: "2"), SomeWorkbook.Row("11-1031", "Legislators", area: "Ohio", areaType: "2")], May2025));

        var titles = OccupationTitleReader.Read(File.ReadAllBytes(Path.Join(folder.Path, "salaries", "occupations.txt")), new ProblemLog("occupations.txt"));
        Assert.Equal(["Chief Executives", "Legislators"], titles.Select(title => title.Occupation.Title));
    }

    private static WageTable Import(params string[][] rows) => Import(rows, May2025);

    private static WageTable Import(string[][] rows, params string[] notes)
    {
        using var folder = new TemporaryFolder();
        Run(folder, SomeWorkbook.Of(rows, notes));
        var log = new ProblemLog("united-states.txt");
        var table = WageTableReader.Read(File.ReadAllBytes(Path.Join(folder.Path, "salaries", "wages", "united-states.txt")), log);
        Assert.Empty(log.All);
        return table ?? throw new InvalidOperationException("No table was written.");
    }

    /// <summary>The table's only row, as it is looked up.</summary>
    private static WageEstimate? Estimate(WageTable table)
    {
        var code = SocCode.TextOf(Assert.Single(table.Keys));
        return new WageTables(new WageParts { Occupations = [new Core.Salaries.OccupationTitle(code, "title")], Tables = [table] }).Find(code, "United States");
    }

    private static ImportReport Run(TemporaryFolder folder, byte[] workbook)
    {
        folder.Write("national_M2024_dl.xlsx", workbook);
        return WageImport.Run(Path.Join(folder.Path, "national_M2024_dl.xlsx"), folder.Path, force: true);
    }

    private static string Failure(byte[] workbook)
    {
        using var folder = new TemporaryFolder();
        folder.Write("wages.xlsx", workbook);
        var message = Assert.Throws<ImportException>(() => WageImport.Run(Path.Join(folder.Path, "wages.xlsx"), folder.Path)).Message;
        Assert.False(Directory.Exists(Path.Join(folder.Path, "salaries")));
        return message;
    }

    private static string[] Files(TemporaryFolder folder) => [.. Directory.GetFiles(Path.Join(folder.Path, "salaries"), "*", SearchOption.AllDirectories).Order().Select(File.ReadAllText)];
}
