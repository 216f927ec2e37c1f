using System.Globalization;
using System.Text.RegularExpressions;
using CareerBot.Core.Salaries;

namespace CareerBot.Core.Answering;

/// <summary>Tells a sentence that only says again what the figures beside it show.</summary>
internal static partial class ShownAmounts
{
    public static bool AreAllOf(string sentence, IReadOnlyList<SalaryFigure> figures)
    {
        var shown = figures.SelectMany(figure => new[] { figure.Amount, figure.High }).OfType<decimal>().ToHashSet();
        var amounts = Amount.Matches(sentence);
        return amounts.Count > 0 && amounts.All(amount => decimal.TryParse(amount.Groups["number"].ValueSpan, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) && shown.Contains(number));
    }

    // $44,324; $24.16
    [GeneratedRegex(@"\$\s?(?<number>\d[\d,]*(\.\d+)?)", RegexOptions.CultureInvariant)]
    private static partial Regex Amount { get; }
}
