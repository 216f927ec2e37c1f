using CareerBot.Core.Rendering;
using CareerBot.Core.Replies;
using CareerBot.Core.Salaries;

namespace CareerBot.Core.Answering.Official;

/// <summary>The occupations that come first: among all, in a field, up to an education; each with its pay, whatever it is ranked by.</summary>
internal static class RankingAnswer
{
    private const int MostRows = 4;
    private const string Dollars = "USD";

    /// <summary>The reply; null where the tables hold none of the occupations asked for.</summary>
    public static Reply.Salary? Compose(RankingAsk ranking, WageAsk ask, WageTables tables)
    {
        var place = ask.Places.FirstOrDefault(asked => tables.Places.Contains(asked.Name, StringComparer.Ordinal));
        var where = place?.Name ?? WageAnswer.Nation;
        WageEstimate[] ranked = [.. tables.Occupations
            .Where(ranking.Holds)
            .Where(occupation => ranking.MostEducation is not { } most || (tables.Education(occupation.Code) is { } education && education.Most <= most))
            .Select(occupation => tables.Find(occupation.Code, where))
            .OfType<WageEstimate>()
            .Where(estimate => estimate.Annual?.Median is not null && Median(estimate) >= Least(ranking))];
        if (ranked.Length == 0) return null;

        if (ranking.Order != RankingOrder.Pay) ranked = [.. ranked.Where(estimate => Projected(ranking, estimate, tables) is not null && !estimate.Occupation.EndsWith("All Other", StringComparison.Ordinal))];
        if (ranked.Length == 0) return null;

        ranked = ranking switch
        {
            { Order: not RankingOrder.Pay, IsLowest: true } => [.. ranked.OrderBy(estimate => Projected(ranking, estimate, tables))],
            { Order: not RankingOrder.Pay } => [.. ranked.OrderByDescending(estimate => Projected(ranking, estimate, tables))],
            { Goal: not null } => [.. ranked.OrderByDescending(estimate => estimate.Employment ?? 0)],
            { IsLowest: true } => [.. ranked.OrderBy(Median).ThenBy(Mean)],
            _ => [.. ranked.OrderByDescending(Median).ThenByDescending(Mean)],
        };
        WageEstimate[] shown = [.. ranked.Take(MostRows)];
        return new Reply.Salary([], [], [])
        {
            Occupation = ranking.Goal is null ? Phrases.RankedOccupations(Quality(ranking), FieldOf(ranking)) : Phrases.ReachingOccupations($"{MoneyText.Of(Least(ranking), Dollars)} {Phrases.Per(PayPeriod.Year)}", FieldOf(ranking)),
            Estimates = shown,
            Remarks = [.. Remarks(ranking, ask, place, ranked.Length, tables), .. Projection(ranking, shown, tables)],
            MissingPlace = place is null && ask.Places is [var missing, ..] && missing.Name != WageAnswer.Nation ? missing.Name : null,
            Chart = WageCharts.Of(shown, null),
        };
    }

    private static IEnumerable<string> Remarks(RankingAsk ranking, WageAsk ask, AskedPlace? place, int count, WageTables tables)
    {
        if (ask.UnknownPlace is { } unknown) yield return Phrases.UnknownPlace(unknown);
        if (place?.City is not null) yield return Phrases.StateForCity(place.Name);
        if (ranking.Order == RankingOrder.Pay) yield return ranking.Goal is null ? Phrases.RankedBy(count) : Phrases.LargestOf(count);
        if (ranking.MostEducation is { } most) yield return Phrases.UsualEducationUpTo(EntryEducation.Of(most, string.Empty).Text, Source(tables));
    }

    private static string Quality(RankingAsk ranking) => ranking switch
    {
        { Order: RankingOrder.Openings } => Phrases.MostWanted,
        { Order: RankingOrder.Growth, IsLowest: true } => Phrases.FastestShrinking,
        { Order: RankingOrder.Growth } => Phrases.FastestGrowing,
        { IsLowest: true } => Phrases.LowestPaid,
        _ => Phrases.BestPaid,
    };

    /// <summary>What the occupations are ranked by, in their order, and who says so.</summary>
    private static IEnumerable<string> Projection(RankingAsk ranking, IReadOnlyList<WageEstimate> shown, WageTables tables)
    {
        if (ranking.Order == RankingOrder.Pay) yield break;
        OccupationOutlook[] outlooks = [.. shown.Select(estimate => tables.Outlook(estimate.OccupationCode)).OfType<OccupationOutlook>()];
        yield return ranking.Order == RankingOrder.Growth
            ? Phrases.RankedByGrowth(outlooks[0], [.. outlooks.Select(outlook => OutlookText.Percent(outlook.GrowthPercent ?? 0))])
            : Phrases.RankedByOpenings(outlooks[0], [.. outlooks.Select(outlook => Phrases.About(OutlookText.Count(outlook.OpeningsPerYear ?? 0)))]);
    }

    private static decimal? Projected(RankingAsk ranking, WageEstimate estimate, WageTables tables) =>
        ranking.Order == RankingOrder.Growth ? tables.Outlook(estimate.OccupationCode)?.GrowthPercent : tables.Outlook(estimate.OccupationCode)?.OpeningsPerYear;

    /// <summary>Who says which education is usual, once.</summary>
    private static string Source(WageTables tables) =>
        string.Join("; ", tables.Occupations.Select(occupation => tables.Education(occupation.Code)?.Source).OfType<string>().Distinct(StringComparer.Ordinal));

    private static string FieldOf(RankingAsk ranking) =>
        ranking.Fields.Count > 0 ? Phrases.InField(string.Join(" and ", ranking.Fields.Select(field => field.Name))) : ranking.TitleWords.Count > 0 ? Phrases.TitledWith(ranking.TitleWords[0]) : string.Empty;

    /// <summary>What must be paid a year.</summary>
    private static decimal Least(RankingAsk ranking) => ranking.Goal is { } goal ? PayConversion.Convert(goal.Amount, goal.Period, PayPeriod.Year) : 0;

    private static decimal Median(WageEstimate estimate) => estimate.Annual?.Median?.Value ?? 0;

    private static decimal Mean(WageEstimate estimate) => estimate.Annual?.Mean?.Value ?? 0;
}
