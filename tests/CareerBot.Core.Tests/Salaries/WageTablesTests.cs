using CareerBot.Core.Salaries;

namespace CareerBot.Core.Tests.Salaries;

public class WageTablesTests
{
    private static readonly WageTables Tables = Build();

    [Theory]
    [InlineData("29-2072")]
    [InlineData("29-2072.00")]
    [InlineData(" 29-2072 ")]
    public void A_code_is_found_as_both_classifications_write_it(string code) => Assert.Equal("29-2072", Tables.Find(code, "Indiana")?.OccupationCode);

    [Theory]
    [InlineData("")]
    [InlineData("29-207")]
    [InlineData("29_2072")]
    [InlineData("29-20722")]
    [InlineData("29-2072.0000")]
    [InlineData("ab-cdef")]
    [InlineData("99-9999")]
    public void What_is_no_known_code_finds_nothing(string code) => Assert.Null(Tables.Find(code, "Indiana"));

    [Fact]
    public void A_place_without_a_table_finds_nothing() => Assert.Null(Tables.Find("29-2072", "Atlantis"));

    [Fact]
    public void The_place_is_named_as_the_table_names_it() => Assert.Equal("Indiana", Tables.Find("29-2072", "INDIANA")?.Place);

    [Fact]
    public void A_code_of_an_older_classification_leads_to_todays() => Assert.Equal("29-2072", Tables.Find("29-2071", "Indiana")?.OccupationCode);

    [Fact]
    public void A_code_that_the_survey_combines_is_answered_under_the_common_title()
    {
        var estimate = Tables.Find("31-1121", "Indiana");

        Assert.Equal(("31-1120", "Home Health and Personal Care Aides"), (estimate?.OccupationCode, estimate?.Occupation));
    }

    [Fact]
    public void What_is_not_published_is_null_and_what_is_top_coded_says_so()
    {
        var annual = Tables.Find("29-2072", "Indiana")?.Annual;

        Assert.Equal(new WageAmount(50_000), annual?.Median);
        Assert.Null(annual?.Percentile10);
        Assert.Equal(new WageAmount(239_200, IsAtLeast: true), annual?.Percentile90);
    }

    [Fact]
    public void Without_any_hourly_figure_there_is_no_hourly_distribution()
    {
        var estimate = Tables.Find("29-2072", "Indiana");

        Assert.Null(estimate?.Hourly);
        Assert.True(estimate?.IsAnnualOnly);
        Assert.False(estimate?.IsHourlyOnly);
    }

    [Theory]
    [InlineData(13.25)]
    [InlineData(349.35)]
    [InlineData(946_560)]
    public void Packing_keeps_the_cents(double amount)
    {
        var wage = new WageAmount((decimal)amount);

        Assert.Equal(wage, WageFigures.Unpack(WageFigures.Pack(wage)));
    }

    private static WageTables Build()
    {
        int[] row = [1000, WageFigures.None, WageFigures.None, WageFigures.Pack(new WageAmount(50_000)), WageFigures.None, WageFigures.Pack(new WageAmount(239_200, true)), WageFigures.None, .. Enumerable.Repeat(WageFigures.None, 6)];
        return new WageTables(new WageParts
        {
            Occupations = [new OccupationTitle("29-2072", "Medical Records Specialists"), new OccupationTitle("31-1120", "Home Health and Personal Care Aides")],
            Tables = [new WageTable(new WageRelease("Indiana", "2025-05", "a survey", "https://example.org/"), [292072, 311120], [.. row, .. row])],
            AnnualOnly = [292072],
            Replaced = new Dictionary<int, int> { [292071] = 292072 },
        });
    }
}
