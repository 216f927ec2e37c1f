using System.Text.RegularExpressions;
using CareerBot.Core.Replies;
using CareerBot.Core.Salaries;

namespace CareerBot.Core.Answering.Official;

/// <summary>The states that pay an occupation best: "which state pays nurses the most".</summary>
internal static partial class StateRanking
{
    private const int MostRows = 4;

    public static bool IsAsked(string utterance) => States.IsMatch(utterance);

    /// <summary>The reply; null where no state has a figure.</summary>
    public static Reply.Salary? Compose(OccupationTitle occupation, bool isLowest, WageTables tables)
    {
        WageEstimate[] known = [.. tables.Places
            .Where(place => place != WageAnswer.Nation)
            .Select(place => tables.Find(occupation.Code, place))
            .OfType<WageEstimate>()
            .Where(estimate => Median(estimate) > 0)];
        if (known.Length == 0) return null;

        // States of an older release are no match for those of a newer one.
        var newest = known.MaxBy(estimate => estimate.AsOf, StringComparer.Ordinal) ?? known[0];
        known = [.. known.Where(estimate => estimate.IsOfSameRelease(newest))];
        WageEstimate[] shown = [.. (isLowest ? known.OrderBy(Median) : known.OrderByDescending(Median)).ThenBy(estimate => estimate.Place, StringComparer.Ordinal).Take(MostRows)];
        return new Reply.Salary([], [], [])
        {
            Occupation = occupation.Title,
            Estimates = shown,
            Remarks = [Phrases.RankedStates(isLowest, known.Length)],
            Chart = WageCharts.Of(shown, null),
        };
    }

    private static decimal Median(WageEstimate estimate) => (estimate.Annual?.Median ?? estimate.Hourly?.Median)?.Value ?? 0;

    // which state pays nurses the most; best states for electricians; highest paying state; teacher pay by state
    [GeneratedRegex(@"\b(which|what|best|top|highest|lowest|worst|most|least)\b(?! (are|is)\b).{0,20}\bstates?\b(?! of\b)|\b(by|per|in each|in every) state\b|\bwhere (do|does|are|r)\b.{2,40}\b(paid|earn|make) (the )?(most|best|more|least)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex States { get; }
}
