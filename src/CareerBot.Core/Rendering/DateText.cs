using System.Globalization;

namespace CareerBot.Core.Rendering;

/// <summary>A date as precise as its source states it: "2025", "May 2024", "May 31, 2024".</summary>
public static class DateText
{
    public static string Of(string date)
    {
        ArgumentNullException.ThrowIfNull(date);
        if (TryParse(date, "yyyy-MM-dd", out var day)) return day.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);
        return TryParse(date, "yyyy-MM", out var month) ? month.ToString("MMMM yyyy", CultureInfo.InvariantCulture) : date;
    }

    private static bool TryParse(string date, string format, out DateOnly parsed) =>
        DateOnly.TryParseExact(date, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out parsed);
}
