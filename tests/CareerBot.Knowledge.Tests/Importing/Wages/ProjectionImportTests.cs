using CareerBot.Knowledge.Importing;
using CareerBot.Knowledge.Importing.Wages;
using CareerBot.Knowledge.Reading;
using CareerBot.Knowledge.Reading.Salaries;

namespace CareerBot.Knowledge.Tests.Importing.Wages;

public class ProjectionImportTests
{
    private const string Head = "soc,title,emp_2024_k,emp_2034_k,change_pct,change_k,openings_k,median_annual_wage_2024\n";

    [Fact]
    public void Thousands_become_jobs_and_what_is_blank_is_not_published()
    {
        var outlooks = Import($"{Head}29-2072,Medical records specialists,194.8,208.6,7.1,13.8,14.2,50250\n27-2011,Actors,57,55,-3.5,0,,\n");

        Assert.Equal((27_2011, 57_000, -3.5m, null), (27_2011, outlooks[0].JobsFrom, outlooks[0].GrowthPercent, outlooks[0].OpeningsPerYear));
        Assert.Equal(("29-2072", 194_800, 208_600, 14_200, 2024, 2034), (outlooks[1].OccupationCode, outlooks[1].JobsFrom, outlooks[1].JobsTo, outlooks[1].OpeningsPerYear, outlooks[1].FromYear, outlooks[1].ToYear));
    }

    [Theory]
    [InlineData("soc,title,change_pct,openings_k\n", "emp_2024_k")]
    [InlineData("soc,title,emp_2024_k,emp_2034_k,openings_k\n", "change_pct")]
    [InlineData(Head, "no row")]
    [InlineData(Head + "29-2072,Medical records specialists,many,208.6,7.1,13.8,14.2,50250\n", "is no number")]
    [InlineData(Head + "29-2072,Medical records specialists,194.8\n", "3 columns")]
    [InlineData(Head + "29-2072,A,1,1,1,1,1,1\n29-2072,A,1,1,1,1,1,1\n", "twice")]
    public void What_is_wrong_is_named_and_nothing_is_written(string csv, string says)
    {
        using var folder = new TemporaryFolder();
        folder.Write("projections.csv", csv);

        Assert.Contains(says, Assert.Throws<ImportException>(() => ProjectionImport.Run(Path.Join(folder.Path, "projections.csv"), folder.Path)).Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Join(folder.Path, "salaries")));
    }

    private static IReadOnlyList<Core.Salaries.OccupationOutlook> Import(string csv)
    {
        using var folder = new TemporaryFolder();
        folder.Write("projections.csv", csv);
        ProjectionImport.Run(Path.Join(folder.Path, "projections.csv"), folder.Path);
        var log = new ProblemLog("projections.txt");
        var outlooks = OutlookReader.Read(File.ReadAllBytes(Path.Join(folder.Path, "salaries", "projections.txt")), log);
        Assert.Empty(log.All);
        return outlooks;
    }
}
