using System.Globalization;

namespace CareerBot.Commands;

/// <summary>Numbers with what they count: "1 page", "342 pages".</summary>
internal static class Counted
{
    public static string Of(int count, string thing) => $"{count.ToString(CultureInfo.InvariantCulture)} {thing}{(count == 1 ? string.Empty : "s")}";
}
