using CareerBot.Core.Salaries;
using CareerBot.Knowledge.Importing;
using CareerBot.Knowledge.Importing.Wages;

namespace CareerBot.Knowledge.Tests.Importing.Wages;

public class OewsCsvTests
{
    private const string Head = "year,area_code,area,soc,title,tot_emp,a_median,a_mean,h_median,h_mean,a_pct10,a_pct25,a_pct75,a_pct90,jobs_1000,loc_quotient\n";

    [Fact]
    public void A_row_gives_annual_percentiles_and_an_hourly_median_and_mean()
    {
        var sheet = OewsCsv.Read($"{Head}2025,18,Indiana,29-1141,Registered Nurses,68980,83500,89150,40.14,42.86,66750,78750,100410,105750,21.5,0.9\n", "states.csv");

        var row = Assert.Single(sheet.Rows);
        Assert.Equal(("Indiana", 291141, 68980, "2025-05"), (row.Place, row.Key, row.Employment, sheet.AsOf));
        Assert.Equal((new WageAmount(83500), new WageAmount(66750), new WageAmount(105750)), (row.Annual.Median, row.Annual.Percentile10, row.Annual.Percentile90));
        Assert.Equal((new WageAmount(40.14m), null), (row.Hourly.Median, row.Hourly.Percentile10));
    }

    [Fact]
    public void A_blank_cell_is_not_published() =>
        Assert.True(OewsCsv.Read($"{Head}2025,18,Indiana,29-1211,Anesthesiologists,,,,,,,,,,,\n", "states.csv").Rows[0] is { Employment: null, Annual.Median: null, Annual.Percentile90: null, Hourly.Median: null });

    [Fact]
    public void A_title_with_commas_stays_whole() =>
        Assert.Equal("Dentists, General", OewsCsv.Read($"{Head}2025,18,Indiana,29-1021,\"Dentists, General\",10,1,1,1,1,1,1,1,1,,\n", "states.csv").Rows[0].Title);

    [Fact]
    public void Groups_beside_what_they_sum_up_are_left_out_and_combined_codes_stay()
    {
        var sheet = OewsCsv.Read($"{Head}{Row("11-0000")}{Row("11-1000")}{Row("11-1010")}{Row("11-1011")}{Row("31-1120")}", "states.csv");

        Assert.Equal([111011, 311120], sheet.Rows.Select(row => row.Key));
        Assert.Equal(3, sheet.Skipped.Values.Sum());
    }

    [Fact]
    public void A_line_that_was_cut_off_is_named()
    {
        var failure = Assert.Throws<ImportException>(() => OewsCsv.Read($"{Head}{Row("11-1011")}2025,18,Indi", "states.csv"));

        Assert.Contains("line 3", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_releases_in_a_file_are_refused() =>
        Assert.Throws<ImportException>(() => OewsCsv.Read($"{Head}{Row("11-1011")}{Row("11-1021").Replace("2025", "2024", StringComparison.Ordinal)}", "states.csv"));

    [SharedFact("data/oews/oews_states_M2025.csv")]
    public void The_published_states_are_read_whole()
    {
        var sheet = OewsCsv.Read(File.ReadAllText(RepositoryRoot.Shared("data/oews/oews_states_M2025.csv")), "oews_states_M2025.csv");

        Assert.Equal((35_223, 51), (sheet.Rows.Count, sheet.Rows.Select(row => row.Place).Distinct().Count()));
    }

    private static string Row(string code) => $"2025,18,Indiana,{code},Some title,10,50000,50000,24,24,30000,40000,60000,70000,,\n";
}
