using CareerBot.Core.Text;
using CareerBot.Core.Understanding;

namespace CareerBot.Core.Answering;

/// <summary>Measures whether the best section answers the question at all.</summary>
internal static class AnswerSignals
{
    private static readonly string[] All =
    [
        "score", "share", "margin", "coverage", "passage", "topic", "near", "evidence", "passage-evidence", "phrasing", "heading", "type",
        "missing", "unknown", "uncovered", "career", "off-topic", "in-scope", "clarity", "terms", "leaning", "same-section", "acronym", "other-occupation",
        "uncovered-best", "passage-best", "typed-figure-absent",
        "semantic", "semantic-passage", "semantic-share", "typed-gap", "topic-semantic", "passage-share",
        "topic-passage", "uncovered-unlike", "rarest-missing", "question-coverage", "name-missing",
    ];

    public static IReadOnlyList<string> Names => All;

    /// <param name="question">The question.</param>
    /// <param name="sorted">At least one candidate, best first.</param>
    public static double[] Of(Question question, IReadOnlyList<Candidate> sorted)
    {
        var best = sorted[0];
        var intent = question.Intent;
        var uncovered = question.Topics.Where(topic => !IsCovered(question, topic.Topic, sorted)).ToArray();
        double weight = 0, unknown = 0;
        foreach (var term in intent.Terms)
        {
            weight += term.Weight;
            if (sorted.All(candidate => TermMatch.Degree(term, candidate.Section) == 0)) unknown += term.Weight;
        }

        var figure = Evidence.Figure(intent.Expects);
        var topicPassage = sorted.Max(candidate => candidate.Section.Passages.Select(passage => question.WeighedTopics.Sum(topic => topic.Topic.Probability * TermVectors.Cosine(topic.Vector, passage.Vector))).DefaultIfEmpty().Max());
        var passageCoverage = BestPassageCoverage(intent, best);
        return
        [
            best.Score / 10,
            best.Share,
            best.Score - (sorted.Count > 1 ? sorted[1].Score : 0) is var margin ? Math.Min(3, margin) / 3 : 0,
            Signal(best, "coverage"),
            Signal(best, "passage"),
            Signal(best, "topic"),
            Signal(best, "near"),
            Signal(best, "evidence"),
            Signal(best, "passage-evidence"),
            Signal(best, "phrasing"),
            Signal(best, "heading"),
            Signal(best, "type"),
            Signal(best, "missing"),
            weight == 0 ? 0 : unknown / weight,
            uncovered.Sum(topic => topic.Probability),
            question.Mass(TopicKind.Career) + question.Mass(TopicKind.Salary),
            question.Mass(TopicKind.OffTopic),
            intent.InScope,
            intent.Best.Probability,
            Math.Min(intent.Terms.Count, 8) / 8.0,
            intent.Leaning,
            Signal(best, "same-section"),
            Signal(best, "acronym"),
            intent.Slots.OtherOccupation is null ? 0 : 1,
            question.Topics.Count > 0 && uncovered.Contains(question.Topics[0]) ? question.Topics[0].Probability : 0,
            Signal(best, "passage-best"),
            figure != AnswerTypes.None && sorted.Take(3).All(candidate => candidate.Section.Passages.All(passage => (passage.Holds & figure) == 0)) ? 1 : 0,
            Signal(best, "semantic"),
            Signal(best, "semantic-passage"),
            Signal(best, "semantic-share"),
            TypedGap(question, sorted),
            Signal(best, "topic-semantic"),
            Signal(best, "passage-share"),
            topicPassage,
            (1 - topicPassage) * uncovered.Sum(topic => topic.Probability),
            RarestMissing(intent, best),
            passageCoverage,
            NamesMissing(intent, sorted),
        ];
    }

    /// <summary>What the passage that scores best holds of the question.</summary>
    private static double BestPassageCoverage(Intent intent, Candidate best)
    {
        var place = Array.IndexOf(best.PassageScores, best.PassageScores.DefaultIfEmpty().Max());
        return place < 0 ? 0 : TermMatch.Coverage(intent.Terms, best.Section.Passages[place]);
    }

    /// <summary>1 where the question names something by capitals (RHIA, Epic) that no section knows.</summary>
    private static double NamesMissing(Intent intent, IReadOnlyList<Candidate> sorted)
    {
        foreach (var term in intent.Terms)
        {
            if (term.IsName && sorted.All(candidate => !candidate.Section.Contains(term.Text))) return 1;
        }

        return 0;
    }

    /// <summary>Weight of the most telling word if the best section lacks it, else 0: the word that made the question specific.</summary>
    private static double RarestMissing(Intent intent, Candidate best) =>
        intent.Terms.MaxBy(term => term.Weight) is { } rarest && TermMatch.Degree(rarest, best.Section) < 0.5 ? rarest.Weight : 0;

    /// <summary>How far the best passage that holds the figure asked for falls behind the best passage; 0 where no figure is asked for.</summary>
    private static double TypedGap(Question question, IReadOnlyList<Candidate> sorted)
    {
        var figure = Evidence.Figure(question.Expects);
        if (figure == AnswerTypes.None) return 0;
        double best = double.MinValue, typed = double.MinValue;
        foreach (var candidate in sorted.Take(5))
        {
            for (var i = 0; i < candidate.PassageScores.Length; i++)
            {
                best = Math.Max(best, candidate.PassageScores[i]);
                if ((candidate.Section.Passages[i].Holds & figure) != 0) typed = Math.Max(typed, candidate.PassageScores[i]);
            }
        }

        return Math.Min(3, best - typed) / 3;
    }

    /// <summary>Whether any section holds the evidence that the topic demands; a topic that demands none is always covered.</summary>
    public static bool IsCovered(Question question, string topicId, IReadOnlyList<Candidate> candidates)
    {
        if (question.Knowledge.Topics.Find(topicId) is not { RequiresEvidence: true } topic) return true;
        foreach (var candidate in candidates)
        {
            foreach (var passage in candidate.Section.Passages)
            {
                if (Evidence.Covers(topic, candidate.Section, passage, question.Knowledge.Topics)) return true;
            }
        }

        return false;
    }

    private static readonly Dictionary<string, int> Places = SectionSignals.Names.Select((name, i) => (name, i)).ToDictionary(pair => pair.name, pair => pair.i, StringComparer.Ordinal);

    private static double Signal(Candidate candidate, string name) => candidate.Signals[Places[name]];
}
