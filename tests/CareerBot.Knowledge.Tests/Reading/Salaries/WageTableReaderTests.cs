using System.Text;
using CareerBot.Knowledge.Reading;
using CareerBot.Knowledge.Reading.Salaries;

namespace CareerBot.Knowledge.Tests.Reading.Salaries;

/// <summary>Only dollars of the United States are read from a wage table, and nothing else is taken for them.</summary>
public class WageTableReaderTests
{
    private const string Row = "11-1011\t4470\t79390\t123200\t176440\t350670\t484820\t254170\t-\t-\t84.83\t-\t-\t122.2";

    [Theory]
    [InlineData("Ohio", "")]
    [InlineData("United States", "")]
    [InlineData("Puerto Rico", "")]
    [InlineData("Ohio", "currency: USD\ncountry: United States\n")]
    [InlineData("Chicago", "Currency: usd\nCountry: USA\n")]
    public void Dollars_of_the_United_States_are_read(string place, string lines)
    {
        var log = new ProblemLog("x.txt");

        Assert.NotNull(Read(place, lines, Row, log));
        Assert.Empty(log.All);
    }

    [Theory]
    [InlineData("Ohio", "currency: GBP\n", Row, "wage-currency", "'GBP'")]
    [InlineData("Ohio", "CURRENCY: EUR\n", Row, "wage-currency", "'EUR'")]
    [InlineData("Ohio", "currency: CAD\ncountry: Canada\n", Row, "wage-currency", "'CAD'")]
    [InlineData("Georgia", "country: Georgia\n", Row, "wage-country", "'Georgia'")]
    [InlineData("England", "", Row, "wage-country", "'England'")]
    [InlineData("England", "currency: USD\n", Row, "wage-country", "'England'")]
    [InlineData(
        "Ohio",
        "",
        "11-1011\t4470\t£79390\t123200\t176440\t350670\t484820\t254170\t-\t-\t84.83\t-\t-\t122.2",
        "wage-currency",
        "'£'")]
    [InlineData(
        "Ohio",
        "",
        "11-1011\t4470\t79390\t123200\t176440 €\t350670\t484820\t254170\t-\t-\t84.83\t-\t-\t122.2",
        "wage-currency",
        "'€'")]
    public void Anything_else_is_refused_and_said(string place, string lines, string row, string code, string named)
    {
        var log = new ProblemLog("x.txt");

        Assert.Null(Read(place, lines, row, log));
        var problem = Assert.Single(log.All);
        Assert.Equal((code, ProblemSeverity.Error), (problem.Code, problem.Severity));
        Assert.Contains(named, problem.Message, StringComparison.Ordinal);
    }

    private static object? Read(string place, string lines, string row, ProblemLog log) =>
        WageTableReader.Read(
            Encoding.UTF8.GetBytes(
                $"place: {place}\nas of: 2025-05\nsource: S\nurl: https://example.org/\n{lines}{WageTableReader.Head}\n{row}\n"),
            log);
}
