using System.Globalization;
using CareerBot.Core.Salaries;

namespace CareerBot.Charts;

/// <summary>Every word that stands in a chart or in its alt text.</summary>
internal static class Phrases
{
    public const string Ends = "10th–90th percentile";
    public const string Middle = "middle half";
    public const string Median = "median";

    public static string PayOf(string occupation) => $"Pay of {occupation}";

    public static string PayIn(string place) => $"Pay in {WithArticle(place)}";

    public const string PayCompared = "Pay compared";

    public static string Per(PayPeriod period) => period == PayPeriod.Hour ? "U.S. dollars an hour" : "U.S. dollars a year";

    public static string Source(string source) => $"Source: {source}";

    public static string Both(string occupation, string place) => $"{occupation}, {place}";

    /// <summary>As the chart writes it: "$50,250", "$24.16", "≥ $239,200".</summary>
    public static string Short(WageAmount amount) => amount.IsAtLeast ? $"≥ {Dollars(amount.Value)}" : Dollars(amount.Value);

    /// <summary>As it is read out: "$50,250", "at least $239,200".</summary>
    public static string Spoken(WageAmount amount) => amount.IsAtLeast ? $"at least {Dollars(amount.Value)}" : Dollars(amount.Value);

    public static string MedianOf(WageAmount amount) => $"{Median} {Short(amount)}";

    public static string FromTo(string low, string high) => $"{low} – {high}";

    public static string Dollars(decimal amount) =>
        $"${amount.ToString(amount == decimal.Truncate(amount) ? "N0" : "N2", CultureInfo.InvariantCulture)}";

    public static string NotPublished(IEnumerable<string> percentiles) => $"Not published: {string.Join(", ", percentiles)} percentile";

    public static string SpokenPer(PayPeriod period) => period == PayPeriod.Hour ? "dollars an hour" : "dollars a year";

    private static string WithArticle(string place) => place == "United States" ? "the United States" : place;
}
