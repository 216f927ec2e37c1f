using System.Globalization;
using CareerBot.Core.Rendering;
using CareerBot.Core.Salaries;
using CareerBot.Core.Understanding.Pay;

namespace CareerBot.Core.Answering.Official;

/// <summary>Plain sentences that say what the figures are of, and what they mean for the question.</summary>
internal static class WageRemarks
{
    public static IReadOnlyList<string> On(WageAsk ask, WageRows rows, WageTables tables)
    {
        var remarks = new List<string>();
        if (ask.UnknownPlace is { } unknown) remarks.Add(Phrases.UnknownPlace(unknown));
        remarks.AddRange(rows.Missing.Where(rows.HasTable).Select(Phrases.NotPublishedIn));
        remarks.AddRange(ask.Vague.Select(name => Phrases.VagueName(name)));
        remarks.AddRange(Cities(ask, rows));
        if (ask.WithJobs) remarks.AddRange((rows.Local.Count > 0 ? rows.Local : rows.Estimates).Where(estimate => estimate.Employment is not null).Select(Jobs));
        if (ask.Goal is { } goal) remarks.AddRange(WageReach.Of(goal, rows.Local.Count > 0 ? rows.Local : rows.Estimates));
        else if (ask.Level is { } level) remarks.Add(level == PayLevel.Entry ? Phrases.EntryLevel : Phrases.ExperiencedLevel);
        if (rows.AreOfSeveralReleases) remarks.Add(Phrases.SeveralReleases);
        remarks.AddRange(rows.Local.Select(local => AgainstNation(local, rows)).OfType<string>());
        if (ask.WhetherMuch && rows.Estimates is [var first, ..]) remarks.AddRange(Rank(first, tables));
        if (rows.Estimates.Any(estimate => estimate.IsHourlyOnly) && ask.Period != PayPeriod.Hour) remarks.Add(Phrases.OnlyHourly);
        if (ask.Period == PayPeriod.Hour && rows.Estimates.Any(estimate => estimate.IsAnnualOnly)) remarks.Add(Phrases.OnlyAnnual);
        if (IsComputed(ask.Period, rows)) remarks.Add(Phrases.Computed(ask.Period ?? PayPeriod.Year, PayPeriod.Year));
        if (rows.IsCut) remarks.Add(Phrases.FirstOnly(rows.Estimates.Count));
        return remarks;
    }

    private static string Jobs(WageEstimate estimate) =>
        Phrases.JobsIn(estimate.Place, DateText.Of(estimate.AsOf), (estimate.Employment ?? 0).ToString("N0", CultureInfo.InvariantCulture));

    private static IEnumerable<string> Cities(WageAsk ask, WageRows rows) => ask.Places
        .Where(place => place.City is not null && rows.Local.Any(local => local.Place == place.Name))
        .Select(place => Phrases.StateForCity(place.Name));

    /// <summary>"In Ohio the median is 6% below the national median."; nothing where one of the two is not published.</summary>
    private static string? AgainstNation(WageEstimate local, WageRows rows)
    {
        if (rows.NationFor(local) is not { } nation) return null;
        var here = local.Annual?.Median ?? local.Hourly?.Median;
        var there = local.Annual?.Median is null ? nation.Hourly?.Median : nation.Annual?.Median;
        if (here is not { } median || there is not { Value: > 0, IsAtLeast: false } usual) return null;
        var percent = (int)decimal.Round((median.Value - usual.Value) / usual.Value * 100, MidpointRounding.AwayFromZero);
        return Phrases.AgainstNation(local.Place, percent, median.IsAtLeast);
    }

    /// <summary>Of how many occupations the national median is lower: the honest reply to "is that a lot?".</summary>
    private static IEnumerable<string> Rank(WageEstimate estimate, WageTables tables)
    {
        if (estimate.Annual?.Median is not { } median) yield break;
        var medians = tables.Occupations
            .Select(occupation => tables.Find(occupation.Code, WageAnswer.Nation))
            .OfType<WageEstimate>()
            .Where(other => other.IsOfSameRelease(estimate))
            .Select(other => other.Annual?.Median)
            .OfType<WageAmount>()
            .ToArray();
        if (medians.Length > 1) yield return Phrases.Rank(medians.Count(other => other.Value < median.Value), medians.Length, estimate.Place);
    }

    private static bool IsComputed(PayPeriod? asked, WageRows rows) => asked switch
    {
        PayPeriod.Month or PayPeriod.Week => rows.Estimates.Any(estimate => estimate.Annual is not null),
        PayPeriod.Hour => rows.Estimates.Any(estimate => !estimate.IsAnnualOnly && estimate.Annual is not null && !WageText.IsPublished(estimate, wages => wages.Percentile10, PayPeriod.Hour)),
        _ => false,
    };
}
