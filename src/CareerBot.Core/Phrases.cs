using System.Collections.Frozen;
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
        ["acknowledgement"] = "Okay! Ask me anything else about a career.",
        ["complaint"] = "I'm sorry that didn't help. Try asking in other words, one question at a time. " + WayToAHuman,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static string SmallTalk(string topic) => SmallTalkByTopic.GetValueOrDefault(topic, AnySmallTalk);

    /// <summary>Says whom the answer is about where the question left it open.</summary>
    public static string AssumedOccupation(string occupation) => occupation.Length == 0 ? string.Empty : $"{char.ToUpperInvariant(occupation[0])}{occupation[1..]}:";

    public static string NotCovered(string? what) => what is null
        ? "I couldn't find an answer to that in my guides."
        : $"My guides don't cover {what}.";

    public static string Failed(string turnId) => $"Sorry, something broke on my side. Please try again. If it happens again, report this number: {turnId}";

    public static string PayOf(string occupation) => $"Pay: {occupation}";

    public const string NotInTheGuides = "not in the guides";

    public static string Comparison(string first, string second) => $"{first} and {second}, side by side:";

    public static string OutlookOf(string occupation) => $"Outlook: {occupation}, United States";

    public static string Growth(string percent, int from, int to) => $"Projected change in jobs, {from} to {to}: {percent}%";

    public static string Openings(string count) => $"Openings a year on average: about {count}";

    public static string Jobs(string before, int from, string after, int to) => $"Jobs: {before} in {from}, {after} projected for {to}";

    public static string EntryEducation(string education) => $"Usual education at entry: {education}";

    public static string SourceIs(string source) => $"Source: {source}";

    public static string NoFigure(string place) => $"I have no figure for {place}.";

    public static string NoFigureButNational(string place) => $"I have no figure for {place}; these are national.";

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
