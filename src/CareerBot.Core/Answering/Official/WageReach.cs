using CareerBot.Core.Rendering;
using CareerBot.Core.Salaries;
using CareerBot.Core.Understanding.Pay;

namespace CareerBot.Core.Answering.Official;

/// <summary>Says from the percentiles how many earn more than an amount ("can I make 80k?").</summary>
internal static class WageReach
{
    private const string Dollars = "USD";

    /// <summary>No wage survey comes near to this, in dollars a year.</summary>
    private const decimal OutOfReach = 50_000_000;

    /// <summary>An amount this near to a percentile is taken for it.</summary>
    private const decimal Near = 0.015m;

    public static IEnumerable<string> Of(PayGoal goal, IReadOnlyList<WageEstimate> estimates)
    {
        if (goal.Amount <= 0)
        {
            yield return Phrases.NoSuchAmount;
            yield break;
        }

        if (PayConversion.Convert(goal.Amount, goal.Period, PayPeriod.Year) >= OutOfReach)
        {
            yield return Phrases.OutOfReach;
            yield break;
        }

        foreach (var estimate in estimates)
        {
            if (Of(goal, estimate) is { } sentence) yield return sentence;
        }
    }

    private static string? Of(PayGoal goal, WageEstimate estimate)
    {
        // They seldom work 2,080 hours a year, so one is not told from the other.
        if (goal.Period == PayPeriod.Hour ? estimate.IsAnnualOnly : estimate.IsHourlyOnly) return null;
        var isHourly = goal.Period == PayPeriod.Hour ? !estimate.IsAnnualOnly && estimate.Hourly?.Percentile90 is not null : estimate.Annual is null;
        if ((isHourly ? estimate.Hourly : estimate.Annual) is not { } wages) return null;
        var amount = PayConversion.Convert(goal.Amount, goal.Period, isHourly ? PayPeriod.Hour : PayPeriod.Year);
        (WageAmount? Wage, int More)[] steps = [(wages.Percentile10, 90), (wages.Percentile25, 75), (wages.Median, 50), (wages.Percentile75, 25), (wages.Percentile90, 10)];
        var lower = steps.LastOrDefault(step => step.Wage is { } wage && wage.Value <= amount);
        var upper = steps.FirstOrDefault(step => step.Wage is { } wage && wage.Value > amount);
        if (lower.Wage is null && upper.Wage is null) return null;

        // Above a top code nothing is known.
        if (lower.Wage is { IsAtLeast: true }) return Phrases.ReachUnknown(Money(goal), estimate.Place);
        var share = IsNear(lower, amount) ? Phrases.About(lower.More)
            : IsNear(upper, amount) ? Phrases.About(upper.More)
            : (lower.Wage, upper.Wage) switch
            {
                (null, _) => Phrases.MoreThan(upper.More),
                (_, null) => Phrases.FewerThan(lower.More),
                _ => Phrases.Between(upper.More, lower.More),
            };
        return Phrases.Reach(Money(goal), share, estimate.Place, estimate.Occupation);
    }

    private static bool IsNear((WageAmount? Wage, int More) step, decimal amount) =>
        step.Wage is { IsAtLeast: false } wage && Math.Abs(wage.Value - amount) <= wage.Value * Near;

    private static string Money(PayGoal goal)
    {
        var asked = $"{MoneyText.Of(goal.Amount, Dollars)} {Phrases.Per(goal.Period)}";
        return goal.Period is PayPeriod.Year or PayPeriod.Hour ? asked : $"{asked}, {MoneyText.Of(PayConversion.Convert(goal.Amount, goal.Period, PayPeriod.Year), Dollars)} {Phrases.Per(PayPeriod.Year)},";
    }
}
