using CareerBot.Core.Evaluation;
using CareerBot.Core.Replies;
using CareerBot.Core.Salaries;

namespace CareerBot.Tests;

/// <summary>Things to test with, complete but for what a test is about.</summary>
internal static class Some
{
    public const string GuideId = "archivist";

    public static Citation Citation(int number = 1, string section = "skills", string snippet = "Care for paper.", string guide = GuideId) => new()
    {
        Number = number,
        GuideId = guide,
        GuideTitle = "How to become an archivist",
        SectionId = section,
        Heading = "What you need",
        Snippet = snippet,
        Url = $"/guides/{guide}#{section}",
    };

    public static Choice Choice(string label, string guide = GuideId, string guideTitle = "Archivist", string section = "skills") => new()
    {
        GuideId = guide,
        GuideTitle = guideTitle,
        SectionId = section,
        Label = label,
        Url = $"/guides/{guide}#{section}",
    };

    public static SalaryFigure Figure(decimal amount = 50250, PayPeriod period = PayPeriod.Year, SalaryStatistic statistic = SalaryStatistic.Median) => new()
    {
        Statistic = statistic,
        Amount = amount,
        Period = period,
        Place = "United States",
        AsOf = "2024-05",
        Source = "U.S. Bureau of Labor Statistics",
    };

    public static EvaluationQuestion Question(QuestionKind kind = QuestionKind.Answer) => new()
    {
        Id = "q1",
        Question = "what do i need",
        Kind = kind,
        Sections = ["skills", "tips"],
    };

    public static EvaluatedReply Evaluated(string outcome, string text = "Care for paper. [1]") => new()
    {
        Outcome = outcome,
        Text = text,
        Elapsed = TimeSpan.FromMilliseconds(1),
    };
}
