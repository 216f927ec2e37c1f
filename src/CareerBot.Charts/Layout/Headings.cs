using CareerBot.Core.Rendering;
using CareerBot.Core.Salaries;

namespace CareerBot.Charts.Layout;

/// <summary>What a chart is headed with: what its estimates have in common, so that each row says only what it differs by.</summary>
internal static class Headings
{
    public static string Title(IReadOnlyList<WageEstimate> estimates) => (HasOne(estimates, Occupation), HasOne(estimates, Place)) switch
    {
        (true, _) => Phrases.PayOf(estimates[0].Occupation),
        (false, true) => Phrases.PayIn(estimates[0].Place),
        _ => Phrases.PayCompared,
    };

    public static string Row(WageEstimate estimate, IReadOnlyList<WageEstimate> estimates) => (HasOne(estimates, Occupation), HasOne(estimates, Place)) switch
    {
        (true, _) => estimate.Place,
        (false, true) => estimate.Occupation,
        _ => Phrases.Both(estimate.Occupation, estimate.Place),
    };

    public static string Source(IReadOnlyList<WageEstimate> estimates) =>
        Phrases.Source(string.Join("; ", estimates.Select(estimate => $"{estimate.Source}, {DateText.Of(estimate.AsOf)}").Distinct(StringComparer.Ordinal)));

    private static bool HasOne(IReadOnlyList<WageEstimate> estimates, Func<WageEstimate, string> part) => estimates.Select(part).Distinct(StringComparer.OrdinalIgnoreCase).Count() == 1;

    private static string Occupation(WageEstimate estimate) => estimate.Occupation;

    private static string Place(WageEstimate estimate) => estimate.Place;
}
