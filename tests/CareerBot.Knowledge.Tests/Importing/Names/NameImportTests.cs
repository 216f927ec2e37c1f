using CareerBot.Knowledge.Importing;
using CareerBot.Knowledge.Importing.Names;

namespace CareerBot.Knowledge.Tests.Importing.Names;

public class NameImportTests
{
    private const string DirectMatches = "Bureau\nNovember 2017\n2018 SOC Code,2018 SOC Title,2018 SOC Direct Match Title,Illustrative Example\n15-2051,Data Scientists,Data Scientist,x\n51-9199,\"Production Workers, All Other\",Sardine Packer,\n55-3016,Infantry,Infantryman,x\n";
    private const string Alternates = "O*NET-SOC Code\tAlternate Title\tShort Title\tSource(s)\n19-2011.00\tData Scientist\tn/a\t08\n45-4029.00\tRiver\tn/a\t08\n29-1141.01\tAcute Care Nurse\tn/a\t08\n31-1121.00\tComfort Aide\tn/a\t08\n11-2011.00\tAdvertising Director (Ad Director)\tAd Director\t08\n";
    private const string Reported = "O*NET-SOC Code\tReported Job Title\tShown in My Next Move\n43-3071.00\tTeller\tY\n53-3032.00\tTruck Driver\tY\n53-3033.00\tTruck Driver\tN\n53-7081.00\tTruck Driver\tN\n";

    [Fact]
    public void Each_name_stands_once_with_the_codes_that_are_published()
    {
        var lines = Import(("direct.csv", DirectMatches), ("alternate.txt", Alternates), ("reported.txt", Reported));

        Assert.Contains("data scientist\t15-2051", lines);
        Assert.DoesNotContain(lines, line => line.StartsWith("data scientists\t", StringComparison.Ordinal));
        Assert.Contains("comfort aide\t31-1120", lines);
        Assert.Contains("acute care nurse\t29-1141", lines);
        Assert.Contains("infantryman\t55-3016", lines);
        Assert.Contains("55-3016\tInfantry", lines);
    }

    [Fact]
    public void A_single_word_that_was_only_collected_counts_where_a_job_is_spoken_of()
    {
        var lines = Import(("direct.csv", DirectMatches), ("alternate.txt", Alternates), ("reported.txt", Reported));

        Assert.Contains("?river\t45-4029", lines);
        Assert.Contains("teller\t43-3071", lines);
    }

    [Fact]
    public void Of_several_occupations_those_whose_title_holds_the_name_count() =>
        Assert.Contains("truck driver\t53-3032 53-3033", Import(("direct.csv", DirectMatches), ("alternate.txt", Alternates), ("reported.txt", Reported)));

    [Fact]
    public void What_stands_in_brackets_is_another_name()
    {
        var lines = Import(("direct.csv", DirectMatches), ("alternate.txt", Alternates), ("reported.txt", Reported));

        Assert.Contains("ad director\t11-2011", lines);
        Assert.Contains("advertising director\t11-2011", lines);
    }

    [Fact]
    public void The_attribution_that_the_licence_asks_for_stands_in_the_file() =>
        Assert.Contains(Import(("direct.csv", DirectMatches), ("alternate.txt", Alternates), ("reported.txt", Reported)), line => line.EndsWith("O*NET 27.0 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license.", StringComparison.Ordinal));

    [Fact]
    public void A_list_that_is_missing_is_named() =>
        Assert.Contains("reported titles", Assert.Throws<ImportException>(() => Import(("direct.csv", DirectMatches), ("alternate.txt", Alternates))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_file_that_is_no_list_is_named() => Assert.Contains("neither", Assert.Throws<ImportException>(() => Import(("direct.csv", "a,b\n1,2\n"))).Message, StringComparison.Ordinal);

    private static string[] Import(params (string Name, string Text)[] files)
    {
        using var folder = new TemporaryFolder();
        foreach (var (name, text) in files) folder.Write(name, text);
        NameImport.Run([.. files.Select(file => Path.Join(folder.Path, file.Name))], folder.Path);
        return File.ReadAllLines(Path.Join(folder.Path, "vocabulary", "occupations.txt"));
    }
}
