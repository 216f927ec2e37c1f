using CareerBot.Core.Guides;
using CareerBot.Core.Replies;
using CareerBot.Core.Retrieval;
using CareerBot.Core.Salaries;
using CareerBot.Core.Understanding;
using CareerBot.Core.Understanding.Pay;

namespace CareerBot.Core.Answering;

/// <summary>Answers a pay question from a guide's own figures: which statistics, of which place, and one sentence of the guide beside them.</summary>
internal static class SalaryComposer
{
    private const int MostFigures = 4;

    /// <summary>A sentence is quoted beside the figures if it says more about the question than this.</summary>
    private const double LeastScore = 0.35;

    private static readonly SalaryStatistic[] Typical = [SalaryStatistic.Median, SalaryStatistic.Average, SalaryStatistic.Range, SalaryStatistic.Top, SalaryStatistic.Entry];

    /// <summary>Whether the question asks for a figure that the guide holds as data.</summary>
    public static bool IsAsked(Question question) =>
        question.Mass(TopicKind.Salary) >= 0.5 && question.TopicOfPay is { } topic && OrderFor(topic) is not null && GuideOf(question) is { Salaries.Count: > 0 };

    /// <summary>Whether figures answer the question at all, whoever holds them.</summary>
    public static bool FiguresAnswer(Question question) => question.TopicOfPay is { } topic && OrderFor(topic) is not null;

    /// <summary>The reply, or null where the question is not answered by figures or the guide has none.</summary>
    public static Reply.Salary? Compose(Question question, IReadOnlyList<Candidate> sorted, CitationBook citations)
    {
        if (!IsAsked(question) || question.TopicOfPay is not { } topic || OrderFor(topic) is not { } order || GuideOf(question) is not { } guide) return null;
        if (PayWords.AskForMean(question.Intent.Understood)) order = [SalaryStatistic.Average, .. order.Where(statistic => statistic != SalaryStatistic.Average)];
        var guideId = guide.Id;
        if (sorted.FirstOrDefault(candidate => candidate.Section.GuideId == guideId && HoldsAmounts(candidate.Section)) is not { } source) return null;

        var place = question.Intent.Slots.Place ?? (question.Intent.Leaning > 0.3 ? question.Turn.Subject?.Place : null);
        var local = guide.Salaries.Where(figure => figure.Place == place).ToArray();
        var national = guide.Salaries.Where(figure => figure.Place is "United States").ToArray();
        var figures = (local.Length > 0 ? [.. InOrder(local, order), .. InOrder(national, order)] : national.Length > 0 ? InOrder(national, order) : InOrder([.. guide.Salaries], order)).Take(MostFigures).ToArray();

        var snippets = new List<Snippet>();
        var (best, score) = AnswerComposer.Rank(source)[0];
        var quoted = score >= LeastScore && best.Passage.Kind != PassageKind.ListIntroduction ? best : null;
        var number = citations.Cite(source.Section, Snippets.Cut((quoted ?? FirstWithAmount(source.Section)).Passage.Text));
        if (quoted is not null && quoted.Passage.Text.Length <= Snippets.Longest && !ShownAmounts.AreAllOf(quoted.Passage.Text, figures))
        {
            snippets.Add(new Snippet(quoted.Passage.Text, number) { Highlights = Highlighter.Of(question, quoted, quoted.Passage.Text.Length) });
        }

        return new Reply.Salary(figures, snippets, citations.All)
        {
            Occupation = guide.Occupation ?? guide.Title,
            MissingPlace = place is not null and not "United States" && local.Length == 0 ? place : null,
            Remarks = question.AssumedGuide?.Occupation is { } assumed ? [Phrases.AssumedPay(assumed)] : [],
            Period = question.Intent.Slots.Period is PayPeriod.Year ? null : question.Intent.Slots.Period ?? (topic == "salary-hourly" ? PayPeriod.Hour : null),
        };
    }

    private static GuideEntry? GuideOf(Question question) => question.GuideId is { } id ? question.Knowledge.Index.Guides.Find(id) : null;

    /// <summary>Which statistics answer a topic, most telling first; null where no figure does.</summary>
    private static SalaryStatistic[]? OrderFor(string topic) => topic switch
    {
        "salary-entry" => [SalaryStatistic.Entry, SalaryStatistic.Percentile10, SalaryStatistic.Range, SalaryStatistic.Median],
        "salary-top" => [SalaryStatistic.Top, SalaryStatistic.Percentile90, SalaryStatistic.Median, SalaryStatistic.Average],
        "salary-range" => [SalaryStatistic.Range, SalaryStatistic.Average, SalaryStatistic.Median, SalaryStatistic.Top],
        "salary-typical" or "salary-place" or "salary-hourly" or "salary-source" => Typical,
        _ => null,
    };

    private static IEnumerable<SalaryFigure> InOrder(SalaryFigure[] figures, SalaryStatistic[] order) =>
        figures.Where(figure => order.Contains(figure.Statistic)).OrderBy(figure => Array.IndexOf(order, figure.Statistic)).ThenBy(figure => figure.High is not null);

    private static bool HoldsAmounts(AnalyzedSection section) => section.Passages.Any(passage => (passage.Holds & AnswerTypes.Amount) != 0);

    private static AnalyzedPassage FirstWithAmount(AnalyzedSection section) => section.Passages.First(passage => (passage.Holds & AnswerTypes.Amount) != 0);
}
