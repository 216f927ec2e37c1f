using System.Globalization;

namespace CareerBot.Knowledge.Reading.Salaries;

/// <summary>In which currency and of which country the figures of a table are: only U.S. dollars of the United States are read, and nothing
/// else is taken for them.</summary>
internal static class Denomination
{
    private static readonly string[] Dollars = ["USD", "US$", "$", "U.S. dollar", "U.S. dollars", "US dollar", "US dollars"];
    private static readonly string[] Countries = [SurveyedPlaces.Nation, "US", "USA", "U.S.", "U.S.A.", "United States of America"];

    public static bool IsDollars(string currency) => Dollars.Contains(currency.Trim(), StringComparer.OrdinalIgnoreCase);

    public static bool IsUnitedStates(string country) => Countries.Contains(country.Trim(), StringComparer.OrdinalIgnoreCase);

    /// <summary>The sign of another currency in a text ("£", "€"); null where there is none.</summary>
    public static string? ForeignSign(string text) =>
        text.FirstOrDefault(IsForeign) is var sign and not '\0' ? sign.ToString() : null;

    private static bool IsForeign(char letter) => letter != '$' && char.GetUnicodeCategory(letter) == UnicodeCategory.CurrencySymbol;

    /// <summary>Notes what a table says of its currency and country, if that is anything but dollars of the United States.</summary>
    /// <returns>Whether the table may be used.</returns>
    public static bool Accept(IReadOnlyDictionary<string, string> header, string place, int line, ProblemLog log)
    {
        var currency = header.GetValueOrDefault("currency");
        var country = header.GetValueOrDefault("country");
        if (currency is not null && !IsDollars(currency))
            log.Error(
                line,
                "wage-currency",
                $"The wages are in '{currency}'; only wages in U.S. dollars are read, so the file is not used.",
                "Remove the file. A single figure in another currency can stand in the front matter of a guide, with 'currency:'.");
        else if (country is not null && !IsUnitedStates(country))
            log.Error(
                line,
                "wage-country",
                $"The wages are of '{country}'; only wages of the United States are read, so the file is not used.",
                "Remove the file. A single figure of another country can stand in the front matter of a guide.");
        else if (!SurveyedPlaces.Contains(place) && (currency is null || country is null))
            log.Error(
                line,
                "wage-country",
                $"'{place}' is neither the United States nor a state or territory of it, and the file does not say in which currency its wages are, so it is not used.",
                "If they are wages in U.S. dollars, add the lines 'country: United States' and 'currency: USD'; else remove the file.");
        else
            return true;
        return false;
    }
}
