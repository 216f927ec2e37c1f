using System.Collections.Frozen;
using CareerBot.Core.Answering;
using CareerBot.Core.Salaries;

namespace CareerBot.Core;

/// <summary>Every sentence that the assistant says in its own words. What guides say is quoted, never rephrased.</summary>
public static class Phrases
{
    public const string OffTopic = "That's outside what I know. I answer questions about careers: what a job is like, how to get into it, what it pays and where it can lead.";

    public const string Declined = "I can't help with that. Ask me about a career, for example what it pays or which training it takes.";

    public const string WayToAHuman = "A career counsellor at your school or a local job centre can help you further.";

    public const string WhichOne = "Which of these do you mean?";

    public const string Covered = "My guides do cover:";

    public const string CanLookUp = "I can look up:";

    public const string Suggestions = "You could ask:";

    /// <summary>How small talk is answered where no phrase is kept for its topic.</summary>
    public const string AnySmallTalk = "I'm here for questions about careers. What would you like to know?";

    private static readonly FrozenDictionary<string, string> SmallTalkByTopic = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["greeting"] = "Hi! I'm CareerBot. What would you like to know about a career?",
        ["farewell"] = "Goodbye, and good luck! Come back whenever you have another question.",
        ["thanks"] = "You're welcome! Is there anything else you'd like to know?",
        ["how-are-you"] = "I'm fine, thanks for asking! I'm a bot, so every day is a good day. What would you like to know about a career?",
        ["bot-identity"] = "I'm CareerBot, a computer program and not a person. I quote career guides and always show you where an answer comes from.",
        ["bot-capabilities"] = "I answer questions about careers from the guides I was given: tasks, training, certificates, pay, workplaces and prospects. If my guides don't say, I tell you so.",
        ["guide-list"] = "These are my guides:",
        [PersonalData.Privacy] = "I keep no message and no name. Say \"forget me\" and what I remember of our conversation is gone.",
        [PersonalData.ForgetMe] = "Done: what we talked about is forgotten. No message and no name was kept.",
        ["acknowledgement"] = "Okay! Ask me anything else about a career.",
        ["complaint"] = "I'm sorry that didn't help. Try asking in other words, one question at a time. " + WayToAHuman,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static string MoreGuides(int count) => $"… and {count} more: just ask about any career.";

    public static string SmallTalk(string topic) => SmallTalkByTopic.GetValueOrDefault(topic, AnySmallTalk);

    /// <summary>Says whom the answer is about where the question left it open.</summary>
    public static string AssumedOccupation(string occupation) => occupation.Length == 0 ? string.Empty : $"{char.ToUpperInvariant(occupation[0])}{occupation[1..]}:";

    public static string AssumedPay(string occupation) => $"No occupation was named, so this is for {occupation}. Name one to see its pay.";

    public static string NotCovered(string? what) => what is null
        ? "I couldn't find an answer to that in my guides."
        : $"My guides don't cover {what}.";

    public static string Failed(string turnId) => $"Sorry, something broke on my side. Please try again. If it happens again, report this number: {turnId}";

    public static string OfficialWages(string? occupation) => occupation is null ? "Official wages" : $"Official wages: {occupation}";

    public static string PayOf(string occupation) => $"Pay: {occupation}";

    public const string MedianPay = "Median pay";

    public const string MeanPay = "Mean pay";

    public const string Percentile = "percentile";

    public const string JobColumn = "Jobs";

    public const string Place = "Place";

    public const string OccupationAndPlace = "Occupation and place";

    public const string Aspect = "Aspect";

    public const string PayRange = "10th to 90th percentile";

    public const string JobGrowth = "Projected job growth";

    public const string YearlyOpenings = "Openings a year";

    public const string Education = "Education";

    public const string WhatTheyDo = "What they do";

    public const string NotInTheGuides = "not in the guides";

    public static string Comparison(string first, string second) => $"{first} and {second}, side by side:";

    public static string OutlookOf(OccupationOutlook outlook) =>
        outlook is { GrowthPercent: null, OpeningsPerYear: null, JobsFrom: null }
            ? $"Getting in: {outlook.Occupation}, United States"
            : $"Outlook: {outlook.Occupation}, United States";

    public static string Growth(string percent, int from, int to) => $"Projected change in jobs, {from} to {to}: {percent}%";

    public static string Openings(string count) => $"Openings a year on average: about {count}";

    public static string Jobs(string before, int from, string after, int to) => $"Jobs: {before} in {from}, {after} projected for {to}";

    public static string EntryEducation(string education) => $"Usual education at entry: {education}";

    public static string SourceIs(string source) => $"Source: {source}";

    public static string NoFigure(string place) => $"I have no figure for {place}.";

    public static string NoFigureButNational(string place) => $"I have no figure for {place}; these are national.";

    public const string NotPublished = "not published";

    public const string OnlyHourly = "No annual wage is published: people in this work are seldom paid for a whole year's full-time hours.";

    public const string OnlyAnnual = "No hourly wage is published: people in this work are paid by the year and seldom work 2,080 hours.";

    public const string EntryLevel = "The survey has no figure for entry level: people who start usually earn about the 10th to 25th percentile.";

    public const string ExperiencedLevel = "The survey has no figure by experience: experienced people usually earn about the 75th to 90th percentile.";

    public const string NoSuchAmount = "Nobody earns such an amount. Name one above 0, and I can tell you how many earn more.";

    public const string OutOfReach = "No wage in these figures comes anywhere near that amount.";

    public static string AtLeast(string amount) => $"at least {amount}";

    public static string UnknownPlace(string typed) => $"I know no place called \"{typed}\"; these figures are national.";

    public static string SameOccupation(string title) => $"Both names mean the same occupation in the official figures: {title}.";

    public static string VagueName(string name) => $"\"{name}\" may mean several occupations; this is the likeliest.";

    public static string StateForCity(string state) => state == "District of Columbia"
        ? "I have figures for states and D.C. only: these are for the District of Columbia."
        : $"I have no figures for cities or regions: these are for {state} state.";

    public static string AgainstNation(string place, int percent, bool isAtLeast) => percent switch
    {
        0 when !isAtLeast => $"In {place} the median is the same as the national median.",
        >= 0 => $"In {place} the median is {(isAtLeast ? "at least " : string.Empty)}{percent}% above the national median.",
        _ => $"In {place} the median is {-percent}% below the national median.",
    };

    public const string SeveralReleases = "These figures are of different dates, so they can't be held against each other.";

    public static string JobsIn(string place, string date, string count) => $"{count} people were employed in {place} in {date}.";

    public static string NotPublishedIn(string place) => $"The survey's figure for {place} is not published.";

    public static string Reach(string amount, string share, string place, string occupation) => $"{char.ToUpperInvariant(share[0])}{share[1..]} of them earn more than {amount} ({occupation}, {place}).";

    public static string ReachUnknown(string amount, string place) => $"How many earn more than {amount} in {place} is not published.";

    public static string About(int percent) => percent switch
    {
        50 => "about half",
        25 => "about a quarter",
        _ => $"about {percent}%",
    };

    public static string MoreThan(int percent) => $"more than {percent}%";

    public static string FewerThan(int percent) => $"fewer than {percent}%";

    public static string Between(int low, int high) => $"between {low}% and {high}%";

    public static string RankedOccupations(string quality, string field) => $"the {quality} occupations{field}";

    public const string BestPaid = "best-paid";

    public const string LowestPaid = "lowest-paid";

    public const string FastestGrowing = "fastest-growing";

    public const string FastestShrinking = "fastest-shrinking";

    public const string MostWanted = "most sought-after";

    public static string RankedByGrowth(OccupationOutlook span, IReadOnlyList<string> percents)
    {
        ArgumentNullException.ThrowIfNull(span);
        return $"Ranked by the projected change in jobs in the United States, {span.FromYear} to {span.ToYear}: {string.Join(", ", percents.Select(percent => $"{percent}%"))} ({span.Source}).";
    }

    public static string RankedByOpenings(OccupationOutlook span, IReadOnlyList<string> counts)
    {
        ArgumentNullException.ThrowIfNull(span);
        return $"Ranked by the projected openings a year in the United States, {span.FromYear} to {span.ToYear}: {string.Join("; ", counts)} ({span.Source}).";
    }

    public static string ReachingOccupations(string amount, string field) => $"occupations{field} with a median of at least {amount}";

    public static string InField(string field) => $" in {field}";

    public static string TitledWith(string word) => $" with \"{word}…\" in the title";

    public static string RankedBy(int count) => $"Ranked by the median wage, {count} occupations.";

    public static string RankedStates(bool isLowest, int count) => $"The {(isLowest ? "lowest" : "highest")} medians of {count} states, D.C. included.";

    public static string LargestOf(int count) => count == 1 ? "There is one." : $"There are {count}; these employ the most people.";

    public static string UsualEducationUpTo(string education, string source) => $"Usual at entry: at most {education} ({source}).";

    public static string OccupationsLike(string title) => $"occupations like {title}";

    public static string RelatedBy(string source) => $"Which are alike: {source}.";

    public static string Rank(int lower, int all, string place) => $"Of {all} occupations, {lower} have a lower national median{(place == "United States" ? string.Empty : $" than the one in {place}")}.";

    public static string FirstOnly(int shown) => shown == 1 ? "That was more than I can show at once; this is the first." : $"That was more than I can show at once; these are the first {shown}.";

    public const string Median = "median";

    public const string Mean = "mean";

    public const string TenthToNinetieth = "10th to 90th percentile";

    public const string PercentilesAre = "percentiles:";

    public static string JobCount(string count) => $"{count} jobs";

    public static string NoFigureBut(string place, string otherPlaces) => $"I have no figure for {place}; these are for {otherPlaces}.";

    /// <summary>Says that amounts marked "about" are ours, and how they came about.</summary>
    public static string Computed(PayPeriod asked, PayPeriod stated) =>
        $"The {Adjective(asked)} amounts are computed from the {Adjective(stated)} figures over {Divisor(asked, stated)}.";

    public static string About(string amount) => $"about {amount}";

    public static string Statistic(SalaryStatistic statistic) => statistic switch
    {
        SalaryStatistic.Median => "Median",
        SalaryStatistic.Average => "Average",
        SalaryStatistic.Range => "Range",
        SalaryStatistic.Entry => "Starting pay",
        SalaryStatistic.Top => "Top pay",
        SalaryStatistic.Percentile10 => "Lowest-paid 10%, less than",
        SalaryStatistic.Percentile25 => "Lowest-paid 25%, less than",
        SalaryStatistic.Percentile75 => "Best-paid 25%, more than",
        SalaryStatistic.Percentile90 => "Best-paid 10%, more than",
        _ => throw new ArgumentOutOfRangeException(nameof(statistic), statistic, "A statistic has no phrase."),
    };

    public static string Per(PayPeriod period) => period switch
    {
        PayPeriod.Year => "a year",
        PayPeriod.Month => "a month",
        PayPeriod.Week => "a week",
        PayPeriod.Hour => "an hour",
        _ => throw new ArgumentOutOfRangeException(nameof(period), period, "A pay period has no phrase."),
    };

    private static string Adjective(PayPeriod period) => period switch
    {
        PayPeriod.Year => "yearly",
        PayPeriod.Month => "monthly",
        PayPeriod.Week => "weekly",
        PayPeriod.Hour => "hourly",
        _ => throw new ArgumentOutOfRangeException(nameof(period), period, "A pay period has no phrase."),
    };

    private static string Divisor(PayPeriod asked, PayPeriod stated) => (asked, stated) switch
    {
        (PayPeriod.Hour, _) or (_, PayPeriod.Hour) => "2,080 full-time hours a year",
        (PayPeriod.Week, _) or (_, PayPeriod.Week) => "52 weeks a year",
        _ => "12 months a year",
    };
}
