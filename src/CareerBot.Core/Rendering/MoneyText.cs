using System.Globalization;

namespace CareerBot.Core.Rendering;

/// <summary>An amount of money as a person writes it: "$50,250", "$24.16", "CHF 80,000".</summary>
public static class MoneyText
{
    public static string Of(decimal amount, string currency)
    {
        var number = amount.ToString(amount == decimal.Truncate(amount) ? "N0" : "N2", CultureInfo.InvariantCulture);
        return currency switch
        {
            "USD" => $"${number}",
            "EUR" => $"€{number}",
            "GBP" => $"£{number}",
            _ => $"{currency} {number}",
        };
    }
}
