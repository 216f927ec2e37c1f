using CareerBot.Core.Salaries;

namespace CareerBot.Core.Rendering;

/// <summary>Pay of one period as that of another, at 2,080 full-time hours a year (40 hours a week for 52 weeks).</summary>
public static class PayConversion
{
    public static decimal Convert(decimal amount, PayPeriod from, PayPeriod to)
    {
        var converted = amount * InAYear(from) / InAYear(to);
        return decimal.Round(converted, converted >= 1000 ? 0 : 2, MidpointRounding.AwayFromZero);
    }

    private static decimal InAYear(PayPeriod period) => period switch
    {
        PayPeriod.Year => 1,
        PayPeriod.Month => 12,
        PayPeriod.Week => 52,
        PayPeriod.Hour => 2080,
        _ => throw new ArgumentOutOfRangeException(nameof(period), period, "A pay period has no length."),
    };
}
