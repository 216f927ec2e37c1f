using CareerBot.Knowledge.Importing;
using CareerBot.Knowledge.Importing.Wages;
using CareerBot.Knowledge.Reading;
using CareerBot.Knowledge.Reading.Salaries;

namespace CareerBot.Knowledge.Tests.Importing.Wages;

public class RelatedImportTests
{
    private const string Head = "O*NET-SOC Code\tRelated O*NET-SOC Code\tRelatedness Tier\tIndex\n";

    [Fact]
    public void Occupations_are_kept_by_the_codes_of_the_tables_nearest_first()
    {
        using var folder = new TemporaryFolder();
        folder.Write("related.txt", $"{Head}29-1141.00\t29-2061.00\tPrimary-Short\t2\n29-1141.00\t29-1171.00\tPrimary-Short\t1\n29-1141.00\t29-1141.01\tPrimary-Short\t3\n29-1141.00\t99-9999.00\tPrimary-Long\t4\n");

        RelatedImport.Run(Path.Join(folder.Path, "related.txt"), folder.Path);

        var log = new ProblemLog("related.txt");
        var related = RelatedReader.Read(File.ReadAllBytes(Path.Join(folder.Path, "salaries", "related.txt")), log);
        Assert.Empty(log.All);
        Assert.Equal([291171, 292061], Assert.Single(related.Of).Value);
        Assert.Contains("CC BY 4.0", related.Source, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("soc,title\n", "lacks the column \"O*NET-SOC Code\"")]
    [InlineData(Head, "no row of an occupation")]
    [InlineData(Head + "29-1141.00\t29-2061.00\n", "line 2: there are 2 columns")]
    public void What_is_wrong_is_named_and_nothing_is_written(string text, string says)
    {
        using var folder = new TemporaryFolder();
        folder.Write("related.txt", text);

        Assert.Contains(says, Assert.Throws<ImportException>(() => RelatedImport.Run(Path.Join(folder.Path, "related.txt"), folder.Path)).Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Join(folder.Path, "salaries")));
    }

    [Fact]
    public void A_broken_row_is_named_and_the_rest_is_read()
    {
        var log = new ProblemLog("related.txt");

        var related = RelatedReader.Read("source: somebody\ncode\trelated\n29-1141\t29-2061\n29-1141\t29-1171\nnurse\t29-1171\n"u8, log);

        Assert.Equal([4, 5], log.All.Select(problem => problem.Line));
        Assert.Single(related.Of);
    }
}
