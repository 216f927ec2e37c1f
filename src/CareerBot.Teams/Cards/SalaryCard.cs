using System.Text.Json.Nodes;
using CareerBot.Core.Rendering;
using CareerBot.Core.Replies;
using CareerBot.Core.Salaries;

namespace CareerBot.Teams.Cards;

/// <summary>Pay figures as tables: one for each place, date and source, so that no figure stands without them.</summary>
internal static class SalaryCard
{
    private static readonly int[] TwoColumns = [3, 2];

    public static Card Of(Reply.Salary salary, ChartPicture? chart)
    {
        IEnumerable<JsonObject> tables = [.. salary.Estimates.Take(Limits.MostTables).SelectMany(EstimateTable.Of), .. OfFigures(salary)];
        return new Card([.. ReplyCard.Picture(chart), .. tables], []);
    }

    private static IEnumerable<JsonObject> OfFigures(Reply.Salary salary) => salary.Figures
        .GroupBy(figure => (figure.Place, figure.AsOf, figure.Source, figure.Occupation))
        .Take(Math.Max(0, Limits.MostTables - salary.Estimates.Count))
        .SelectMany(IEnumerable<JsonObject> (group) =>
        [
            Elements.Heading($"{group.Key.Place}, {DateText.Of(group.Key.AsOf)}"),
            Elements.Table(TwoColumns, group.Take(Limits.MostRows).Select(Row), hasHeader: false),
            Elements.Note(group.Key.Occupation is { } named ? $"{Core.Phrases.SourceIs(group.Key.Source)}, for {named}" : Core.Phrases.SourceIs(group.Key.Source)),
        ]);

    private static IReadOnlyList<JsonObject> Row(SalaryFigure figure) =>
        [Elements.Cell(Elements.Text(Core.Phrases.Statistic(figure.Statistic))), Elements.Cell(Elements.Text(Amount(figure)))];

    private static string Amount(SalaryFigure figure)
    {
        var low = MoneyText.Of(figure.Amount, figure.Currency);
        var amount = figure.High is { } high ? $"{low} to {MoneyText.Of(high, figure.Currency)}" : low;
        return $"{amount} {Core.Phrases.Per(figure.Period)}";
    }
}
