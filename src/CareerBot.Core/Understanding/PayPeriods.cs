using CareerBot.Core.Salaries;

namespace CareerBot.Core.Understanding;

/// <summary>Reads the pay period that an utterance names.</summary>
internal static class PayPeriods
{
    public static PayPeriod? In(IReadOnlyList<Word> words)
    {
        foreach (var word in words)
        {
            switch (word.Lower)
            {
                case "hourly" or "hour" or "hr":
                    return PayPeriod.Hour;
                case "monthly" or "month":
                    return PayPeriod.Month;
                case "weekly" or "week":
                    return PayPeriod.Week;
                case "yearly" or "annual" or "annually" or "year":
                    return PayPeriod.Year;
            }
        }

        return null;
    }
}
