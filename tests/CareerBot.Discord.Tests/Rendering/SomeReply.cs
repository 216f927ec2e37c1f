using CareerBot.Core.Replies;
using CareerBot.Core.Salaries;
using CareerBot.Core.Turns;

namespace CareerBot.Discord.Tests.Rendering;

/// <summary>A reply of every kind, as the assistant makes them.</summary>
internal static class SomeReply
{
    private const string Site = "https://careers.example.org";
    private const string Guide = "archivist";
    private const string GuideTitle = "How to become an archivist";

    public static IReadOnlyDictionary<string, Reply> All { get; } = new Dictionary<string, Reply>
    {
        ["answer"] = Answer(),
        ["answer-list"] = AnswerWithList(),
        ["answer-without-pages"] = Answer(site: string.Empty),
        ["salary-guide"] = GuideSalary(),
        ["salary-official"] = OfficialSalary(),
        ["salary-by-month"] = new Reply.Salary([], [], []) { Occupation = "Archivists", Estimates = [Estimate("United States")], Period = PayPeriod.Month, WithQuartiles = true },
        ["outlook"] = Outlook(),
        ["comparison"] = Comparison(),
        ["choose"] = new Reply.Choose([Choice("Skills you need", "skills"), Choice("Education and training", "education"), Choice("Pay", "salary")]),
        ["choose-many"] = new Reply.Choose([.. Enumerable.Range(1, 8).Select(i => new Choice { GuideId = string.Empty, GuideTitle = string.Empty, Label = $"Occupation {i}", Url = string.Empty, Request = new TurnRequest.Salary($"29-207{i}") { Place = "Indiana" } })]),
        ["no-answer"] = new Reply.NoAnswer("remote work", [Choice("Where archivists work", "workplaces"), Choice("Working hours", "hours")]),
        ["no-answer-at-all"] = new Reply.NoAnswer(null, []),
        ["off-topic"] = new Reply.OffTopic(),
        ["small-talk"] = new Reply.SmallTalk("greeting") { Suggestions = ["What does an archivist do?", "How much does an archivist earn?"] },
        ["declined"] = new Reply.Declined("harmful-request"),
        ["signpost"] = new Reply.Signpost("crisis", "You don't have to be alone with this. In the U.S. call or text 988, any time. Elsewhere see https://findahelpline.com."),
        ["failed"] = new Reply.Failed("1310000000000000001"),
    };

    public static Reply.Answer Answer(string site = Site) => new(
        [
            new Snippet("Archivists need patience and careful hands.", 1) { Highlights = [new Highlight(16, 8), new Highlight(29, 7)] },
            new Snippet("Most have a master's degree.", 2),
        ],
        [Citation(1, "skills", "Skills you need", site), Citation(2, "education", "Education and training", site)]);

    public static Reply.Salary GuideSalary() => new(
        [Figure(SalaryStatistic.Median, 61570), Figure(SalaryStatistic.Range, 36000) with { High = 104000 }],
        [new Snippet("Universities pay more than small museums.", 1)],
        [Citation(1, "salary", "How much archivists earn")])
    {
        Occupation = "archivist",
        MissingPlace = "Wyoming",
        Period = PayPeriod.Hour,
    };

    public static Citation Citation(int number, string section, string heading, string site = Site) => new()
    {
        Number = number,
        GuideId = Guide,
        GuideTitle = GuideTitle,
        SectionId = section,
        Heading = heading,
        Snippet = heading,
        Url = $"{site}/guides/{Guide}#{section}",
    };

    public static Choice Choice(string label, string section) => new() { GuideId = Guide, GuideTitle = GuideTitle, SectionId = section, Label = label, Url = $"{Site}/guides/{Guide}#{section}" };

    public static WageEstimate Estimate(string place) => new()
    {
        OccupationCode = "25-4011",
        Occupation = "Archivists",
        Place = place,
        Annual = new WageDistribution { Percentile10 = new(38170), Median = new(61570), Percentile90 = new(239200, IsAtLeast: true), Mean = new(65000) },
        Hourly = new WageDistribution { Percentile10 = new(18.35m), Median = new(29.60m), Percentile90 = new(115m, IsAtLeast: true) },
        Employment = 7410,
        AsOf = "2025-05",
        Source = "U.S. Bureau of Labor Statistics, OEWS",
        SourceUrl = "https://www.bls.gov/oes/",
    };

    private static Reply.Answer AnswerWithList() => new(
        [
            new Snippet("An archivist needs these skills:", 1),
            new Snippet("Patience with long lists", 1) { IsListItem = true, Highlights = [new Highlight(0, 8)] },
            new Snippet("Careful hands for fragile paper", 1) { IsListItem = true },
        ],
        [Citation(1, "skills", "Skills you need")])
    {
        AssumedOccupation = "archivist",
    };

    public static Reply.Salary OfficialSalary() => new([], [], [])
    {
        Occupation = "Archivists",
        Estimates = [Estimate("Indiana"), Estimate("United States")],
        Remarks = ["In Indiana the median is the same as the national median."],
        WithMean = true,
        Chart = new WageChart([Estimate("Indiana"), Estimate("United States")], PayPeriod.Year),
    };

    private static Reply.Outlook Outlook() => new(
        new OccupationOutlook
        {
            OccupationCode = "25-4011",
            Occupation = "Archivists",
            FromYear = 2024,
            ToYear = 2034,
            JobsFrom = 8000,
            JobsTo = 8600,
            GrowthPercent = 7.1m,
            OpeningsPerYear = 900,
            EntryEducation = "Master's degree",
            Source = "U.S. Bureau of Labor Statistics, Employment Projections",
            SourceUrl = "https://www.bls.gov/emp/",
        },
        [new Snippet("Digital archives bring new jobs.", 1)],
        [Citation(1, "outlook", "Prospects")]);

    private static Reply.Comparison Comparison() => new(
        "Archivists",
        "Librarians",
        [
            new ComparisonRow("Median pay", new ComparisonCell("$61,570 a year") { Source = "BLS OEWS, May 2025" }, new ComparisonCell("$64,320 a year") { Source = "BLS OEWS, May 2025" }),
            new ComparisonRow("What they do", new ComparisonCell("Archivists keep old papers safe.") { Citation = 1 }, new ComparisonCell((string?)null)),
        ],
        [Citation(1, "tasks", "What an archivist does")])
    {
        Chart = new WageChart([Estimate("United States")], PayPeriod.Year),
    };

    private static SalaryFigure Figure(SalaryStatistic statistic, decimal amount) => new()
    {
        Statistic = statistic,
        Amount = amount,
        Period = PayPeriod.Year,
        Place = "United States",
        AsOf = "2024-05",
        Source = "U.S. Bureau of Labor Statistics",
    };
}
