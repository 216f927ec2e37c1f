using CareerBot.Knowledge.Importing.Wages;

namespace CareerBot.Knowledge.Tests.Importing.Wages;

/// <summary>The workbooks as published, where they lie beside the repository.</summary>
public class PublishedWorkbookTests
{
    [SharedFact("data/oews/national_M2025_dl.xlsx")]
    public void May_2025_has_830_occupations_and_no_top_coded_wage()
    {
        var sheet = Read("national_M2025_dl.xlsx");

        Assert.Equal(("2025-05", 830), (sheet.AsOf, sheet.Rows.Count));
        Assert.DoesNotContain(sheet.Rows, row => row.Annual.Percentile90 is { IsAtLeast: true });
    }

    [SharedFact("data/oews/national_M2024_dl.xlsx")]
    public void May_2024_has_45_occupations_with_a_top_coded_90th_percentile()
    {
        var sheet = Read("national_M2024_dl.xlsx");

        Assert.Equal(("2024-05", 831), (sheet.AsOf, sheet.Rows.Count));
        Assert.Equal(45, sheet.Rows.Count(row => row.Annual.Percentile90 is { IsAtLeast: true, Value: 239_200 }));
    }

    [SharedFact("data/oews/national_M2025_dl.xlsx")]
    public void The_shipped_files_are_what_the_import_makes()
    {
        var sheet = Read("national_M2025_dl.xlsx");

        Assert.Equal(File.ReadAllText(Path.Join(RepositoryRoot.Knowledge, "salaries", "wages", "united-states.txt")), WageFile.Text(WageFile.Nation, sheet.AsOf, sheet.Rows));
    }

    private static WageSheet Read(string name)
    {
        using var stream = File.OpenRead(RepositoryRoot.Shared($"data/oews/{name}"));
        return OewsWorkbook.Read(stream, name);
    }
}
