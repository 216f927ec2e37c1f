using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using CareerBot.Core.Salaries;
using CareerBot.Knowledge.Reading;

namespace CareerBot.Knowledge.Importing.Pages;

/// <summary>What a handbook page holds in tables rather than prose: codes, the occupations that it joins, the two median wages.</summary>
internal sealed partial record HandbookFacts
{
    /// <summary>Codes of the occupations that the page is about, without totals where it joins several.</summary>
    public required IReadOnlyList<string> Codes { get; init; }

    /// <summary>Names of the occupations that the page joins.</summary>
    public required IReadOnlyList<string> Occupations { get; init; }

    /// <summary>Year and hour, as the fact box states them.</summary>
    public required IReadOnlyDictionary<PayPeriod, decimal> MedianPay { get; init; }

    /// <summary>What is usual at entry: education, experience and training, as "label: value".</summary>
    public required IReadOnlyList<PageText> AtEntry { get; init; }

    public static HandbookFacts Of(IDocument document)
    {
        var rows = document.QuerySelectorAll("#outlook-table tbody tr")
            .Select(row => (Name: Text(row.QuerySelector("th")), Code: Text(row.QuerySelector("td"))))
            .ToArray();
        var detailed = rows.Length > 1 ? rows[1..] : rows;
        return new HandbookFacts
        {
            Codes = [.. detailed.Select(row => row.Code).Where(code => Soc.IsMatch(code)).Distinct(StringComparer.Ordinal)],
            Occupations = [.. detailed.Select(row => row.Name).Where(name => name.Length > 0)],
            MedianPay = ReadMedianPay(document),
            AtEntry = [.. document.QuerySelectorAll("#quickfacts tr").Select(ReadFact).OfType<PageText>()],
        };
    }

    /// <summary>The similar occupations with what each does; their pay stays out, for it is other people's.</summary>
    public static IReadOnlyList<PageBlock> SimilarOccupations(IElement root)
    {
        var items = new List<PageText>();
        foreach (var row in root.QuerySelectorAll("#similar-occupations tbody tr"))
        {
            var cells = row.Children;
            if (cells.Length < 3) continue;
            var name = Text(cells[1]);
            var duties = Text(cells[2]);
            if (name.Length > 0) items.Add(new PageText(duties.Length == 0 ? name : duties.StartsWith(name, StringComparison.OrdinalIgnoreCase) ? duties : $"{name}: {duties}"));
        }

        return items.Count > 0 ? [new PageBlock.Listing(items)] : [];
    }

    private static Dictionary<PayPeriod, decimal> ReadMedianPay(IDocument document)
    {
        var amounts = new Dictionary<PayPeriod, decimal>();
        var box = document.QuerySelectorAll("#quickfacts tr").FirstOrDefault(row => Text(row.QuerySelector("th")).Contains("Median Pay", StringComparison.OrdinalIgnoreCase));
        var text = Text(box?.QuerySelector("td"));

        // "This wage is equal to or greater than …": a top code is no amount.
        if (text.Contains("greater", StringComparison.OrdinalIgnoreCase)) return amounts;
        foreach (Match match in Amount.Matches(text))
        {
            var period = match.Groups["period"].Value == "year" ? PayPeriod.Year : PayPeriod.Hour;
            if (decimal.TryParse(match.Groups["amount"].Value, NumberStyles.Number, CultureInfo.InvariantCulture, out var amount)) amounts[period] = amount;
        }

        return amounts;
    }

    private static PageText? ReadFact(IElement row)
    {
        var label = Text(row.QuerySelector("th"));
        var value = Text(row.QuerySelector("td"));
        return value.Length > 0 && Entry.IsMatch(label) ? new PageText($"{label}: {value}") : null;
    }

    private static string Text(IElement? element) => Folding.Fold(element?.TextContent ?? string.Empty);

    [GeneratedRegex(@"^\d{2}-\d{4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Soc { get; }

    [GeneratedRegex(@"^(?:Typical Entry-Level Education|Work Experience in a Related Occupation|On-the-job Training)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Entry { get; }

    // $125,510 per year; $60.34 per hour
    [GeneratedRegex(@"\$(?<amount>[\d,.]+) per (?<period>year|hour)", RegexOptions.CultureInvariant)]
    private static partial Regex Amount { get; }
}
