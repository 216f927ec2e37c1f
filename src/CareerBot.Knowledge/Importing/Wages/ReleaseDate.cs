using System.Globalization;
using System.Text.RegularExpressions;

namespace CareerBot.Knowledge.Importing.Wages;

/// <summary>When the estimates of a published file hold.</summary>
internal static partial class ReleaseDate
{
    /// <summary>"2025-05" for "May 2025 OEWS Estimates"; null where the note names no release.</summary>
    public static string? In(string note)
    {
        if (Title.Match(note) is not { Success: true } match) return null;
        var month = DateTime.ParseExact(match.Groups["month"].Value, "MMMM", CultureInfo.InvariantCulture).Month;
        return string.Create(CultureInfo.InvariantCulture, $"{match.Groups["year"].Value}-{month:00}");
    }

    /// <summary>"2025-05" for "national_M2025_dl.xlsx"; null for any other name. The survey's estimates are always those of May.</summary>
    public static string? OfFile(string name) => FileName.Match(name) is { Success: true } match ? OfYear(match.Groups["year"].Value) : null;

    /// <summary>The survey's estimates of a year are those of its May.</summary>
    public static string OfYear(string year) => $"{year}-05";

    // May 2025 OEWS Estimates
    [GeneratedRegex(@"\b(?<month>January|February|March|April|May|June|July|August|September|October|November|December)\s+(?<year>20\d\d)\s+(?:OEWS|OES)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Title { get; }

    // state_M2025_dl.xlsx
    [GeneratedRegex(@"_M(?<year>20\d\d)(?!\d)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex FileName { get; }
}
