using System.Globalization;
using System.Text.RegularExpressions;
using CareerBot.Core.Salaries;

namespace CareerBot.Core.Understanding.Pay;

/// <summary>Reads an amount of pay off an utterance: "80k", "$2,000 a week", "six figures", "100 grand".</summary>
internal static partial class PayGoals
{
    /// <summary>More digits are nobody's pay and no number that one need reckon with.</summary>
    private const int MostDigits = 12;

    /// <summary>An amount below this with no period is for an hour.</summary>
    private const decimal HighestHourly = 500;

    public static PayGoal? In(string utterance)
    {
        if (Figures.Match(utterance) is { Success: true } figures) return new PayGoal(figures.Groups["n"].ValueSpan switch { "five" or "5" => 10_000, "six" or "6" => 100_000, _ => 1_000_000 }, PayPeriod.Year);
        foreach (Match match in Amount.Matches(utterance))
        {
            var digits = match.Groups["number"].Value.Replace(",", string.Empty, StringComparison.Ordinal);
            if (digits.Length > MostDigits || !decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)) continue;
            var period = Period(match.Groups["period"].ValueSpan);
            var factor = Factor(match.Groups["unit"].ValueSpan);
            if (!IsMoney(match, number, factor, period)) continue;
            var amount = number * factor * (match.Groups["minus"].Success ? -1 : 1);
            return new PayGoal(amount, period ?? (Math.Abs(amount) < HighestHourly ? PayPeriod.Hour : PayPeriod.Year));
        }

        return null;
    }

    /// <summary>"2025" and "20 years" are no money; "45000" is.</summary>
    private static bool IsMoney(Match match, decimal number, decimal factor, PayPeriod? period) =>
        match.Groups["dollar"].Success || match.Groups["dollars"].Success || factor > 1 || number >= 10_000 || (period is not null && number >= 5);

    private static decimal Factor(ReadOnlySpan<char> unit) => unit switch
    {
        "k" or "K" or "thousand" or "grand" => 1_000,
        "m" or "M" or "mil" or "million" => 1_000_000,
        "billion" or "bn" => 1_000_000_000,
        "trillion" => 1_000_000_000_000,
        _ => 1,
    };

    private static PayPeriod? Period(ReadOnlySpan<char> period)
    {
        if (period.IsEmpty) return null;
        if (period.Contains("h", StringComparison.OrdinalIgnoreCase) && !period.Contains("month", StringComparison.OrdinalIgnoreCase)) return PayPeriod.Hour;
        if (period.Contains("w", StringComparison.OrdinalIgnoreCase)) return PayPeriod.Week;
        return period.Contains("m", StringComparison.OrdinalIgnoreCase) ? PayPeriod.Month : PayPeriod.Year;
    }

    // six figures; 6-figure
    [GeneratedRegex(@"\b(?<n>five|six|seven|[567])[ -]?figures?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Figures { get; }

    // 80k; $2,000 a week; -50k; 35/hr; 100 grand; 45000 dollars
    [GeneratedRegex(@"(?<![\w.,])(?<minus>[-−]\s?|minus |negative )?(?<dollar>\$|usd )?\s?(?<number>\d[\d,]*(?:\.\d+)?)\s?(?<unit>k|thousand|grand|m|mil|million|bn|billion|trillion)?(?:\s?(?<dollars>dollars?|bucks?|usd|\$))?(?![\w%])(?:\s?(?:an?|per|/|each|every)\s?(?<period>hours?|hr|h|weeks?|wk|months?|mo|years?|yr)\b)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Amount { get; }
}
