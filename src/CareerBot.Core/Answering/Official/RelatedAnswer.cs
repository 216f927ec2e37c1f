using CareerBot.Core.Replies;
using CareerBot.Core.Salaries;

namespace CareerBot.Core.Answering.Official;

/// <summary>Occupations like one, with what each pays.</summary>
internal static class RelatedAnswer
{
    private const int MostRows = 4;

    /// <summary>The reply; null where nobody says which occupations are like it.</summary>
    public static Reply.Salary? Compose(OccupationTitle occupation, WageAsk ask, WageTables tables)
    {
        var where = ask.Places.FirstOrDefault(place => tables.Places.Contains(place.Name, StringComparer.Ordinal))?.Name ?? WageAnswer.Nation;
        WageEstimate[] shown = [.. tables.Related(occupation.Code)
            .Select(related => tables.Find(related.Code, where))
            .OfType<WageEstimate>()
            .Where(estimate => (estimate.Annual?.Median ?? estimate.Hourly?.Median) is not null)
            .Take(MostRows)];
        return shown.Length == 0 ? null : new Reply.Salary([], [], [])
        {
            Occupation = Phrases.OccupationsLike(occupation.Title),
            Estimates = shown,
            Remarks = [Phrases.RelatedBy(tables.RelatedSource)],
            Chart = WageCharts.Of(shown, null),
        };
    }
}
