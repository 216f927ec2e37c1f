using CareerBot.Core.Salaries;
using CareerBot.Knowledge.Importing;
using CareerBot.Knowledge.Importing.Wages;
using CareerBot.Knowledge.Reading;
using CareerBot.Knowledge.Reading.Salaries;

namespace CareerBot.Knowledge.Tests.Importing.Wages;

public class EducationImportTests
{
    private const string Zones = "O*NET-SOC Code\tJob Zone\tDate\tDomain Source\n29-1141.00\t4\t07/2014\tAnalyst\n47-2111.00\t3\t07/2014\tAnalyst\n";

    [Fact]
    public void The_handbooks_category_goes_before_the_job_zone()
    {
        var education = Import(Page("29-1141", "Bachelor&#39;s degree"), Zones);

        Assert.Equal((EducationLevel.Bachelor, EducationLevel.Bachelor), (education[291141].Least, education[291141].Most));
        Assert.Contains("Occupational Outlook Handbook, 2025", education[291141].Source, StringComparison.Ordinal);
        Assert.Contains("job zone 3", education[472111].Text, StringComparison.Ordinal);
        Assert.Contains("O*NET 27.0", education[472111].Source, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_refers_to_its_text_names_no_education() =>
        Assert.Contains("No page", Assert.Throws<ImportException>(() => Import(Page("29-1141", "See How to Become One"), Zones)).Message, StringComparison.Ordinal);

    [Fact]
    public void Zones_without_their_column_are_refused() =>
        Assert.Contains("\"Job Zone\"", Assert.Throws<ImportException>(() => Import(Page("29-1141", "Bachelor&#39;s degree"), "O*NET-SOC Code\tDate\n")).Message, StringComparison.Ordinal);

    private static IReadOnlyDictionary<int, EntryEducation> Import(string page, string zones)
    {
        using var folder = new TemporaryFolder();
        folder.Write("pages/nurses.html", page);
        folder.Write("zones.txt", zones);
        EducationImport.Run(Path.Join(folder.Path, "pages"), Path.Join(folder.Path, "zones.txt"), folder.Path);
        var log = new ProblemLog("education.txt");
        var education = EducationReader.Read(File.ReadAllBytes(Path.Join(folder.Path, "salaries", "education.txt")), log);
        Assert.Empty(log.All);
        return education;
    }

    private static string Page(string code, string education) => $"""
        <html><head><meta name="date" content="2025-08-28"></head><body>
        <table id="quickfacts"><tr><th>Typical Entry-Level Education</th><td> {education} </td></tr></table>
        <table id="outlook-table"><tbody><tr><th>Registered nurses</th><td>{code}</td></tr></tbody></table>
        </body></html>
        """;
}
