using System.Globalization;
using System.Text.RegularExpressions;

namespace CareerBot.Knowledge.Importing.Wages;

/// <summary>The wage that the survey publishes no exact figure above; it differs from release to release and stands in the workbook's notes.</summary>
internal sealed partial record TopCode(decimal Hourly, decimal Annual)
{
    /// <summary>The top code that a note states; null where it states none.</summary>
    public static TopCode? In(string note)
    {
        if (Pattern.Match(note) is not { Success: true } match) return null;
        return new TopCode(Number(match.Groups["hourly"]), Number(match.Groups["annual"]));
    }

    private static decimal Number(Capture capture) => decimal.Parse(capture.ValueSpan, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    // #  = indicates a wage equal to or greater than $115.00 per hour or $239,200 per year
    [GeneratedRegex(@"#\s*=.*?\$\s*(?<hourly>[\d,]+(?:\.\d+)?)\s*per hour\b.*?\$\s*(?<annual>[\d,]+(?:\.\d+)?)\s*per year", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Pattern { get; }
}
