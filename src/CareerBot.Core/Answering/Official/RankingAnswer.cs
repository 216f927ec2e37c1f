using CareerBot.Core.Rendering;
using CareerBot.Core.Replies;
using CareerBot.Core.Salaries;

namespace CareerBot.Core.Answering.Official;

/// <summary>The occupations with the highest median wage: among all, in a field, up to an education.</summary>
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

        ranked = ranking switch
        {
            { Goal: not null } => [.. ranked.OrderByDescending(estimate => estimate.Employment ?? 0)],
            { IsLowest: true } => [.. ranked.OrderBy(Median).ThenBy(Mean)],
            _ => [.. ranked.OrderByDescending(Median).ThenByDescending(Mean)],
        };
        WageEstimate[] shown = [.. ranked.Take(MostRows)];
        return new Reply.Salary([], [], [])
        {
            Occupation = ranking.Goal is null ? Phrases.RankedOccupations(ranking.IsLowest, FieldOf(ranking)) : Phrases.ReachingOccupations($"{MoneyText.Of(Least(ranking), Dollars)} {Phrases.Per(PayPeriod.Year)}", FieldOf(ranking)),
            Estimates = shown,
            Remarks = [.. Remarks(ranking, ask, place, ranked.Length, tables)],
            MissingPlace = place is null && ask.Places is [var missing, ..] && missing.Name != WageAnswer.Nation ? missing.Name : null,
            Chart = WageCharts.Of(shown, null),
        };
    }

    private static IEnumerable<string> Remarks(RankingAsk ranking, WageAsk ask, AskedPlace? place, int count, WageTables tables)
    {
        if (ask.UnknownPlace is { } unknown) yield return Phrases.UnknownPlace(unknown);
        if (place?.City is not null) yield return Phrases.StateForCity(place.Name);
        yield return ranking.Goal is null ? Phrases.RankedBy(count) : Phrases.LargestOf(count);
        if (ranking.MostEducation is { } most) yield return Phrases.UsualEducationUpTo(EntryEducation.Of(most, string.Empty).Text, Source(tables));
    }

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
