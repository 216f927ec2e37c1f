using System.Text.Json.Nodes;
using CareerBot.Core.Rendering;
using CareerBot.Core.Salaries;

namespace CareerBot.Teams.Cards;

/// <summary>What a survey publishes of one occupation in one place: a row a statistic, a column a period.</summary>
internal static class EstimateTable
{
    private const string Currency = "USD";

    private static readonly (SalaryStatistic Statistic, Func<WageDistribution, WageAmount?> Amount)[] Rows =
    [
        (SalaryStatistic.Median, wages => wages.Median),
        (SalaryStatistic.Percentile10, wages => wages.Percentile10),
        (SalaryStatistic.Percentile25, wages => wages.Percentile25),
        (SalaryStatistic.Percentile75, wages => wages.Percentile75),
        (SalaryStatistic.Percentile90, wages => wages.Percentile90),
        (SalaryStatistic.Average, wages => wages.Mean),
    ];

    public static IEnumerable<JsonObject> Of(WageEstimate estimate)
    {
        (PayPeriod Period, WageDistribution Wages)[] columns = [.. Columns(estimate)];
        var rows = Rows
            .Where(row => columns.Any(column => row.Amount(column.Wages) is not null))
            .Select(IReadOnlyList<JsonObject> (row) => [Text(Core.Phrases.Statistic(row.Statistic)), .. columns.Select(column => Text(Shown(row.Amount(column.Wages))))])
            .ToArray();
        if (rows.Length == 0) yield break;

        IReadOnlyList<JsonObject> header = [Text(string.Empty), .. columns.Select(column => Elements.Cell(Elements.Heading(Core.Phrases.Per(column.Period))))];
        yield return Elements.Heading($"{estimate.Occupation}, {estimate.Place}, {DateText.Of(estimate.AsOf)}");
        yield return Elements.Table([3, .. columns.Select(_ => 2)], rows.Prepend(header), hasHeader: true);
        yield return Elements.Note(Core.Phrases.SourceIs(estimate.Source), estimate.SourceUrl);
    }

    private static IEnumerable<(PayPeriod Period, WageDistribution Wages)> Columns(WageEstimate estimate)
    {
        if (estimate.Annual is { } annual) yield return (PayPeriod.Year, annual);
        if (estimate.Hourly is { } hourly) yield return (PayPeriod.Hour, hourly);
    }

    private static JsonObject Text(string text) => Elements.Cell(Elements.Text(text));

    private static string Shown(WageAmount? amount)
    {
        if (amount is not { } wage) return Core.Phrases.NotPublished;
        var money = MoneyText.Of(wage.Value, Currency);
        return wage.IsAtLeast ? Core.Phrases.AtLeast(money) : money;
    }
}
