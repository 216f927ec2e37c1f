using CareerBot.Core.Answering;
using CareerBot.Core.Rendering;
using CareerBot.Core.Replies;
using CareerBot.Core.Salaries;
using CareerBot.Core.Turns;
using CareerBot.Teams.Cards;
using CareerBot.Teams.Conversations;
using CareerBot.Teams.Rendering;
using Microsoft.Extensions.Options;
using Moq;

namespace CareerBot.Teams.Tests;

/// <summary>A reply of each kind, and what renders them.</summary>
internal static class SomeReplies
{
    public const string PublicUrl = "https://careers.example.org";

    public static readonly RenderContext Personal = new("turn-1", ConversationPlace.Personal);

    public static readonly RenderContext Channel = new("turn-1", ConversationPlace.Channel);

    public static readonly RenderContext WebChat = new("turn-1", ConversationPlace.Personal) { ChannelId = "emulator" };

    public static Reply.Answer Answer => new([new Snippet("Most bakers learn on the job.", 1), new Snippet("Patience with slow dough", 2) { IsListItem = true }], [Citation(1, "Education"), Citation(2, "Skills")]);

    public static Reply.Salary Salary => new([Figure(SalaryStatistic.Median, 36650), Figure(SalaryStatistic.Percentile90, 50000)], [new Snippet("Night shifts pay more.", 1)], [Citation(1, "Pay")])
    {
        Occupation = "baker",
    };

    public static Reply.Salary OfficialSalary => new([], [], [])
    {
        Occupation = "bakers",
        Estimates = [Estimate("Indiana", 35_000), Estimate("United States", 36_650)],
        Chart = new WageChart([Estimate("Indiana", 35_000), Estimate("United States", 36_650)], PayPeriod.Year),
    };

    public static Reply.Outlook Outlook => new(
        new OccupationOutlook { OccupationCode = "51-3011", Occupation = "Bakers", FromYear = 2024, ToYear = 2034, JobsFrom = 240_000, JobsTo = 252_000, GrowthPercent = 5.1m, OpeningsPerYear = 36_400, EntryEducation = "No formal educational credential", Source = "U.S. Bureau of Labor Statistics, Employment Projections", SourceUrl = "https://www.bls.gov/emp/" },
        [],
        []);

    public static Reply.Comparison Comparison => new(
        "Baker",
        "Cook",
        [
            new ComparisonRow("Median pay", new ComparisonCell("$36,650 a year") { Source = "BLS OEWS, May 2025" }, new ComparisonCell("$36,830 a year") { Source = "BLS OEWS, May 2025" }),
            new ComparisonRow("Training", new ComparisonCell("Most bakers learn on the job.") { Citation = 1 }, new ComparisonCell(null)),
        ],
        [Citation(1, "Education")]);

    public static Reply.Choose Choose => new(
    [
        new Choice { GuideId = "baker", GuideTitle = "How to become a baker", SectionId = "pay", Label = "Pay", Url = "/guides/baker#pay", Request = new TurnRequest.Section("baker", "pay") },
        new Choice { GuideId = "", GuideTitle = "", Label = "Bakers in Indiana", Url = "", Request = new TurnRequest.Salary("51-3011") { Place = "Indiana" } },
    ]);

    public static Reply.NoAnswer NoAnswer => new("remote work", [new Choice { GuideId = "baker", GuideTitle = "How to become a baker", SectionId = "work-hours", Label = "Working hours", Url = "/guides/baker#work-hours" }]);

    public static Reply.SmallTalk SmallTalk => new("greeting") { Suggestions = ["What does a baker do?", "How much does a baker earn?"] };

    /// <summary>Every kind by its name.</summary>
    public static readonly IReadOnlyDictionary<string, Reply> All = new Dictionary<string, Reply>
    {
        ["answer"] = Answer,
        ["salary"] = Salary,
        ["official-salary"] = OfficialSalary,
        ["outlook"] = Outlook,
        ["comparison"] = Comparison,
        ["choose"] = Choose,
        ["no-answer"] = NoAnswer,
        ["off-topic"] = new Reply.OffTopic(),
        ["small-talk"] = SmallTalk,
        ["declined"] = new Reply.Declined("harmful-request"),
        ["signpost"] = new Reply.Signpost("crisis", "Please talk to somebody now.\nIn the United States, call or text 988."),
        ["failed"] = new Reply.Failed("turn-1"),
    };

    public static TeamsRenderer Renderer(TeamsRepliesOptions? options = null) => new(Options.Create(options ?? new TeamsRepliesOptions()), Charts());

    public static ChartLinks Charts(string publicUrl = PublicUrl) =>
        new(
            Mock.Of<IChartLinks>(links => links.UrlOf(It.IsAny<WageChart>(), false, ChartFormat.Png) == (publicUrl.Length == 0 ? null : $"{publicUrl}/charts/pay.png")),
            Mock.Of<IWageChartRenderer>(charts => charts.AltText(It.IsAny<WageChart>()) == "Bars of pay"));

    public static Citation Citation(int number, string heading, string snippet = "Most bakers learn on the job.") => new()
    {
        Number = number,
        GuideId = "baker",
        GuideTitle = "How to become a baker",
        SectionId = heading.ToLowerInvariant(),
        Heading = heading,
        Snippet = snippet,
        Url = $"{PublicUrl}/guides/baker#{heading.ToLowerInvariant()}",
    };

    private static SalaryFigure Figure(SalaryStatistic statistic, decimal amount) =>
        new() { Statistic = statistic, Amount = amount, Period = PayPeriod.Year, Place = "United States", AsOf = "2024-05", Source = "U.S. Bureau of Labor Statistics" };

    private static WageEstimate Estimate(string place, decimal median) => new()
    {
        OccupationCode = "51-3011",
        Occupation = "Bakers",
        Place = place,
        Annual = new WageDistribution { Percentile10 = new WageAmount(median - 10_000), Median = new WageAmount(median), Percentile90 = new WageAmount(239_200, IsAtLeast: true), Mean = new WageAmount(median + 1_000) },
        Hourly = new WageDistribution { Median = new WageAmount(17.62m), Mean = new WageAmount(18.1m) },
        AsOf = "2025-05",
        Source = "U.S. Bureau of Labor Statistics, OEWS",
        SourceUrl = "https://www.bls.gov/oes/",
    };
}
