using CareerBot.Core.Rendering;
using CareerBot.Core.Salaries;
using CorePhrases = CareerBot.Core.Phrases;

namespace CareerBot.Discord.Rendering;

/// <summary>A guide's own figures of one place, date and source: a row a statistic.</summary>
internal static class FigureTable
{
    public static string Of(IReadOnlyList<SalaryFigure> figures, PayPeriod? asked) =>
        CodeTable.Of([.. figures.SelectMany(figure => Rows(figure, asked))]);

    private static IEnumerable<IReadOnlyList<string>> Rows(SalaryFigure figure, PayPeriod? asked)
    {
        yield return [CorePhrases.Statistic(figure.Statistic), Amount(figure, figure.Period)];
        if (asked is { } period && period != figure.Period) yield return [string.Empty, CorePhrases.About(Amount(figure, period))];
    }

    private static string Amount(SalaryFigure figure, PayPeriod period)
    {
        var low = MoneyText.Of(PayConversion.Convert(figure.Amount, figure.Period, period), figure.Currency);
        return figure.High is { } high
            ? $"{low} – {MoneyText.Of(PayConversion.Convert(high, figure.Period, period), figure.Currency)} {CorePhrases.Per(period)}"
            : $"{low} {CorePhrases.Per(period)}";
    }
}
