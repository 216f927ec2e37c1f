using System.Globalization;
using System.Text.RegularExpressions;
using CareerBot.Core.Salaries;

namespace CareerBot.Knowledge.Importing.Pages;

/// <summary>Reads the wages that a handbook page states in sentences, with the date of each. A wage at the top code is left to the sentence.</summary>
internal static partial class HandbookPay
{
    private const string Place = "United States";
    private const string Source = "U.S. Bureau of Labor Statistics, Occupational Outlook Handbook";

    /// <param name="pay">The section about pay.</param>
    /// <param name="title">The page's title: figures of these people need no name of their own.</param>
    /// <param name="boxed">The fact box's median wages.</param>
    public static IReadOnlyList<SalaryFigure> Figures(ImportedSection pay, string title, IReadOnlyDictionary<PayPeriod, decimal> boxed)
    {
        var text = string.Join(' ', pay.Blocks.OfType<PageBlock.Paragraph>().Select(paragraph => paragraph.Text.Text));
        var figures = new List<SalaryFigure>();
        var medians = Median.Matches(text);
        for (var i = 0; i < medians.Count; i++)
        {
            var match = medians[i];
            if (AsOf(match) is not { } asOf || Number(match.Groups["amount"].Value) is not { } amount) continue;
            var period = match.Groups["period"].Value == "hourly" ? PayPeriod.Hour : PayPeriod.Year;
            var people = match.Groups["people"].Value;
            var occupation = string.Equals(people, title, StringComparison.OrdinalIgnoreCase) ? null : people;
            var figure = new SalaryFigure { Statistic = SalaryStatistic.Median, Amount = amount, Period = period, Place = Place, AsOf = asOf, Source = Source, Occupation = occupation };
            figures.Add(figure);
            var until = i + 1 < medians.Count ? medians[i + 1].Index : text.Length;
            figures.AddRange(Ends(text[match.Index..until], figure));

            // The box gives the same wage by the other period.
            var other = period == PayPeriod.Hour ? PayPeriod.Year : PayPeriod.Hour;
            if (medians.Count == 1 && boxed.TryGetValue(period, out var same) && same == amount && boxed.TryGetValue(other, out var also)) figures.Add(figure with { Period = other, Amount = also });
        }

        return figures;
    }

    private static IEnumerable<SalaryFigure> Ends(string text, SalaryFigure median)
    {
        if (Lowest.Match(text) is { Success: true } low && Number(low.Groups["amount"].Value) is { } least) yield return median with { Statistic = SalaryStatistic.Percentile10, Amount = least };
        if (Highest.Match(text) is { Success: true } high && Number(high.Groups["amount"].Value) is { } most) yield return median with { Statistic = SalaryStatistic.Percentile90, Amount = most };
    }

    private static decimal? Number(string text) => decimal.TryParse(text.TrimEnd('.', ','), NumberStyles.Number, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;

    private static string? AsOf(Match match) =>
        DateOnly.TryParseExact($"1 {match.Groups["date"].Value}", "d MMMM yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date.ToString("yyyy-MM", CultureInfo.InvariantCulture) : null;

    // The median annual wage for veterinarians was $125,510 in May 2024.
    [GeneratedRegex(@"The median (?<period>annual|hourly) wage for (?<people>[^.$]{3,120}?) was \$(?<amount>[\d,.]+) in (?<date>[A-Z][a-z]+ \d{4})", RegexOptions.CultureInvariant)]
    private static partial Regex Median { get; }

    // The lowest 10 percent earned less than $70,350
    [GeneratedRegex(@"lowest 10 percent earned less than \$(?<amount>[\d,.]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Lowest { get; }

    // the highest 10 percent earned more than $212,890; not "earned $239,200 or more"
    [GeneratedRegex(@"highest 10 percent earned more than \$(?<amount>[\d,.]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Highest { get; }
}
