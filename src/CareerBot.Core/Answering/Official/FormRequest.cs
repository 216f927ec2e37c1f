using CareerBot.Core.Salaries;
using CareerBot.Core.Understanding.Pay;

namespace CareerBot.Core.Answering.Official;

/// <summary>The words that forms have for levels and periods.</summary>
internal static class FormRequest
{
    public const string Entry = "entry";
    public const string Experienced = "experienced";

    public static PayLevel? Level(string? name) => name?.Trim().ToUpperInvariant() switch
    {
        "ENTRY" => PayLevel.Entry,
        "EXPERIENCED" => PayLevel.Experienced,
        _ => null,
    };

    public static PayPeriod? Period(string? name) => name?.Trim().ToUpperInvariant() switch
    {
        "HOUR" => PayPeriod.Hour,
        "WEEK" => PayPeriod.Week,
        "MONTH" => PayPeriod.Month,
        _ => null,
    };

    public static string NameOf(PayPeriod period) => period switch
    {
        PayPeriod.Hour => "hour",
        PayPeriod.Week => "week",
        PayPeriod.Month => "month",
        _ => "year",
    };
}
