using System.Collections.Frozen;
using System.Text.RegularExpressions;
using CareerBot.Core.Retrieval;
using CareerBot.Core.Salaries;
using CareerBot.Core.Understanding;
using CareerBot.Core.Understanding.Pay;

namespace CareerBot.Core.Answering.Official;

/// <summary>Which occupations are to be ranked, and by what: "highest paying healthcare jobs", "fastest growing jobs without a degree".</summary>
internal sealed partial record RankingAsk
{
    private static readonly FrozenSet<string> Beside = FrozenSet.Create(
        StringComparer.Ordinal,
        "a", "an", "the", "some", "any", "all", "in", "of", "for", "to", "on", "with", "without", "no", "not", "and", "or", "that", "which", "what", "what's", "whats", "are", "is", "r", "do", "does", "can", "i", "u", "you", "me", "my", "get", "have", "need", "require", "requiring", "just", "only", "a.", "list", "give", "show", "tell", "name", "top", "ten", "five", "three",
        "field", "fields", "industry", "industries", "sector", "area", "areas", "world", "related", "based", "type", "kind", "kinds", "types", "out", "there", "right", "now", "today", "currently", "future", "next", "years", "year", "degree", "degrees", "college", "school", "high", "diploma", "ged", "bachelor", "bachelors", "bachelor's", "master", "masters", "master's", "associate", "associates", "associate's", "education", "experience", "going", "job", "jobs", "career", "careers", "occupation", "occupations", "profession", "professions", "position", "positions", "work", "pay", "pays", "paying", "paid", "make", "makes", "earn", "earns", "money", "most", "highest", "best", "good", "well", "more", "lot", "lots", "least", "lowest", "salary", "salaries", "wages", "wage", "than", "over", "people", "women", "men", "students", "teens", "us", "usa", "america", "country", "state", "4", "2", "four", "two", "level", "entry", "hourly", "yearly", "per", "hour", "really", "actually", "so", "like", "someone", "person", "highest-paying", "big", "better", "high-paying", "still", "these", "days", "kids", "after", "from", "by", "bucks", "dollars", "medium", "average", "median", "fast", "fastest", "quickest", "quickly", "grow", "grows", "growing", "growth", "fastest-growing", "want", "wanna", "should", "would", "demand", "in-demand", "opening", "openings", "hiring", "wanted", "needed", "shrinking", "shrink", "dying", "die", "declining", "decline", "disappearing", "disappear", "away", "hot", "hottest", "booming", "expanding", "will", "be", "up");

    /// <summary>Without one of these nothing is ranked.</summary>
    private static readonly FrozenSet<string> Work = FrozenSet.Create(StringComparer.Ordinal, "job", "jobs", "career", "careers", "occupation", "occupations", "profession", "professions", "trade", "trades", "field", "fields", "positions");

    /// <summary>The fields named; empty for all occupations.</summary>
    public required IReadOnlyList<OccupationField> Fields { get; init; }

    /// <summary>Beginnings of words that titles must hold one of, where no field but titles go by what was named ("nursing", "welding").</summary>
    public IReadOnlyList<string> TitleWords { get; init; } = [];

    /// <summary>What was named and is neither a field nor in a title.</summary>
    public string? Unknown { get; init; }

    /// <summary>The highest education that the occupations may need at entry.</summary>
    public EducationLevel? MostEducation { get; init; }

    public bool IsLowest { get; init; }

    public RankingOrder Order { get; init; }

    /// <summary>What the occupations must pay at the median; null where the best-paid are asked for.</summary>
    public PayGoal? Goal { get; init; }

    /// <summary>What is to be ranked; null where the question asks for no ranking.</summary>
    public static RankingAsk? In(Question question)
    {
        var understood = question.Intent.Understood;
        if (!question.Intent.Words.Any(word => Work.Contains(word.Lower)) || OrderIn(understood) is not { } order || Narrow.IsMatch(understood)) return null;
        var slots = question.Intent.Slots;

        // "Boilermaker jobs are declining, why?" is about one of them.
        if (order != RankingOrder.Pay && (slots is { GuideIds.Count: > 0 } or { OtherOccupation: not null } || slots.Occupations.Any(named => !named.IsFamily))) return null;
        var places = slots.Places.SelectMany(place => Enumerable.Range(place.Match.FirstWord, place.Match.LastWord - place.Match.FirstWord + 1)).ToHashSet();
        if (UnknownPlaces.In(question) is { } unknown) places.UnionWith(Enumerable.Range(0, question.Intent.Words.Count).Where(i => Word.Split(unknown).Any(word => word.Text == question.Intent.Words[i].Text)));
        string[] named = [.. question.Intent.Words.Where((word, i) => !places.Contains(i) && !Beside.Contains(word.Lower) && !word.Lower.Any(char.IsDigit)).Select(word => word.Lower)];
        OccupationField[] fields = [.. named.Select(OccupationField.Named).OfType<OccupationField>().Distinct()];

        // of "marine biology" the last word says which field it is
        string[] titles = fields.Length > 0 ? [] : [.. named.TakeLast(1).Where(word => word.Length > 3).Select(Beginning).Where(begun => question.Knowledge.Wages.Occupations.Any(occupation => IsIn(occupation.Title, begun)))];
        return new RankingAsk
        {
            Fields = fields,
            TitleWords = titles,
            Unknown = fields.Length == 0 && titles.Length == 0 && named.Length > 0 ? string.Join(' ', named.Take(3)) : null,
            MostEducation = Education(understood),
            Order = order,
            IsLowest = order == RankingOrder.Growth ? Shrinking.IsMatch(understood) : Lowest.IsMatch(understood),
            Goal = order == RankingOrder.Pay && PayGoals.In(understood) is { Amount: > 0 } goal ? goal : null,
        };
    }

    /// <summary>By what is to be ranked; null where nothing is.</summary>
    private static RankingOrder? OrderIn(string utterance)
    {
        if (Growing.IsMatch(utterance) || Shrinking.IsMatch(utterance)) return RankingOrder.Growth;
        if (Wanted.IsMatch(utterance)) return RankingOrder.Openings;
        return Ranking.IsMatch(utterance) || (WhichJob.IsMatch(utterance) && PayGoals.In(utterance) is { Amount: > 0 }) ? RankingOrder.Pay : null;
    }

    /// <summary>Whether an occupation is among those asked for, its education aside.</summary>
    public bool Holds(OccupationTitle occupation) =>
        Fields.Count > 0 ? Fields.Any(field => field.Holds(occupation.Code)) : TitleWords.Count == 0 || TitleWords.Any(begun => IsIn(occupation.Title, begun));

    /// <summary>Whether the least is asked for instead of the most.</summary>
    public static bool IsForLowest(string utterance) => Lowest.IsMatch(utterance);

    private static EducationLevel? Education(string utterance)
    {
        if (NoDegree.IsMatch(utterance)) return EducationLevel.Award;
        if (HighSchool.IsMatch(utterance)) return EducationLevel.HighSchool;
        if (Associate.IsMatch(utterance)) return EducationLevel.Associate;
        return Bachelor.IsMatch(utterance) ? EducationLevel.Bachelor : null;
    }

    private static string Beginning(string word)
    {
        var singular = GuideNames.Singular(word);
        return singular.EndsWith("ing", StringComparison.Ordinal) && singular.Length > 6 ? singular[..^3] : singular;
    }

    private static bool IsIn(string title, string begun) => title.StartsWith(begun, StringComparison.OrdinalIgnoreCase) || title.Contains($" {begun}", StringComparison.OrdinalIgnoreCase);

    // highest paying jobs; best paid healthcare careers; which trades pay the most; jobs that pay well; lowest paid jobs
    [GeneratedRegex(@"\b(highest|best|top|most|better|well|good|high|big|lowest|worst|least|low)[ -]?(pa(ying|id)|earning|salary) (\w+ ){0,3}(jobs?|careers?|occupations?|professions?|trades?|fields|positions)\b|\b(which|what) (\w+ ){0,2}(jobs?|careers?|occupations?|professions?|trades?|fields) (pay|pays|make|makes|earn|earns|get|have)\b|\b(jobs?|careers?|occupations?|trades?) (that|which|to) (pay|pays|paying|make|earn)s? (you )?(the |a |really |pretty |at least |over |more than |around |about )?(most|best|well|good|lot|more|highest|least|\$|\d|six|five|seven)|\b(jobs|careers|occupations|trades|fields|professions) with (the )?(highest|best|top|good|high) (pay|salar(y|ies)|wages?|income)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ranking { get; }

    // i want to make 80k what job
    [GeneratedRegex(@"\b(what|which) (jobs?|careers?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WhichJob { get; }

    // fastest growing jobs; which careers are growing; jobs with the most growth; jobs of the future; hot careers
    [GeneratedRegex(@"\b(jobs|careers|occupations|professions|trades|fields) (of|for|in) the (future|next)\b|\bhot(test)? (jobs|careers|occupations|professions|trades|fields)\b|\b(fast(est)?|quickest|most|high(est)?)[ -]?(growing|growth|expanding) (\w+ ){0,3}(jobs|careers|occupations|professions|trades|fields)\b|\b(which|what) (\w+ ){0,2}(jobs|careers|occupations|professions|trades|fields) (are|is|r|will be|will|have|has) (the )?(\w+ )?(grow(ing)?|growth|expand(ing)?|booming)\b|\b(jobs|careers|occupations|professions|trades|fields) (that |which )?(are |r )?(growing|with (the )?(most|highest|fastest|best) growth)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Growing { get; }

    // dying trades; which jobs are disappearing; jobs that will go away
    [GeneratedRegex(@"\b(dying|shrinking|declining|disappearing|fast(est)?[ -](declining|shrinking)) (jobs|careers|occupations|professions|trades|fields)\b|\b(jobs|careers|occupations|professions|trades|fields) (that |which )?(are |r |will )?(be )?(dying|shrink(ing)?|declin(ing|e)|disappear(ing)?|going away|go away|die)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Shrinking { get; }

    // jobs in demand; most in-demand careers; careers with the most openings
    [GeneratedRegex(@"\b(most |highest |high )?in[ -]demand (\w+ ){0,3}(jobs|careers|occupations|professions|trades|fields)\b|\b(jobs|careers|occupations|professions|trades|fields) (that |which )?(are |r |will be )?(the )?(most )?in (high |highest |most |big )?demand\b|\b(highest|high|most) demand (jobs|careers|occupations|professions|trades|fields)\b|\b(jobs|careers|occupations|professions|trades|fields) (with|that have|have) (the )?most (job )?openings\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Wanted { get; }

    // "the best paid jobs in this field" are within one occupation; majors and degrees have no pay
    [GeneratedRegex(@"\bin (this|that|the same|my) (field|job|line|career|profession|occupation)\b|\b(majors|degrees) (pay|make|earn)\b|\bpa(ying|id) (\w+ )?(majors|degrees)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Narrow { get; }

    [GeneratedRegex(@"\b(lowest|worst|least|low)[ -]?pa(ying|id)\b|\bpays? (\w+ )?(the )?(least|worst)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Lowest { get; }

    // without a degree; no college; don't need a degree; without going to college
    [GeneratedRegex(@"\b(without|no|don'?t (need|require)|not (need|requir)\w{0,12}|that don'?t (need|require))\b.{0,20}\b(degree|college|university|uni)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NoDegree { get; }

    [GeneratedRegex(@"\b(high school|hs) (diploma|degree|education)|\b(out of|after|only|just) high school\b|\bged\b|\bno (school|education)\b|\bwithout (school|an education)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HighSchool { get; }

    [GeneratedRegex(@"\b(associate'?s?|two[ -]year|2[ -]year)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Associate { get; }

    [GeneratedRegex(@"\b(bachelor'?s?|four[ -]year|4[ -]year)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Bachelor { get; }
}
