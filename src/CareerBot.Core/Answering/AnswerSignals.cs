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
        "topic-passage", "uncovered-unlike", "rarest-missing", "question-coverage", "name-missing", "classified", "embedding", "embedding-passage", "aligned", "aligned-best", "rarest-unlike", "off-topic-unheld", "embedding-best", "key-unlike", "key-nowhere", "foreign",
        "encoded", "encoded-best", "encoded-share", "encoded-null", "encoded-margin", "encoded-first-margin", "encoded-sure",
    ];

    /// <summary>How many of them are the encoder's.</summary>
    private const int EncodedSignals = 7;

    public static IReadOnlyList<string> Names => All;

    /// <param name="question">The question.</param>
    /// <param name="sorted">At least one candidate, best first.</param>
    public static double[] Of(Question question, IReadOnlyList<Candidate> sorted)
    {
        var best = sorted[0];
        var intent = question.Intent;
        var uncovered = question.Topics.Where(topic => !IsCovered(question, topic.Topic, sorted)).ToArray();
        double weight = 0, unknown = 0;
        for (var t = 0; t < intent.Terms.Count; t++)
        {
            weight += intent.Terms[t].Weight;
            if (sorted.All(candidate => candidate.Match.Degrees[t] == 0)) unknown += intent.Terms[t].Weight;
        }

        var figure = Evidence.Figure(intent.Expects);
        var topicPassage = sorted.Max(candidate => TopicPassage(candidate.Match));
        var passageCoverage = BestPassageCoverage(best);
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
            question.Topics.Length > 0 && uncovered.Contains(question.Topics[0]) ? question.Topics[0].Probability : 0,
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
            Most(sorted, "classified"),
            Signal(best, "embedding"),
            Signal(best, "embedding-passage"),
            Signal(best, "aligned"),
            Most(sorted, "aligned"),
            RarestUnlike(question, best),
            question.Mass(TopicKind.OffTopic) * (1 - best.Match.SectionCoverage()),
            Most(sorted, "embedding-passage"),
            KeyUnlike(question, best),
            KeyNowhere(question, sorted),
            Foreign(question, best),
            .. Encoded(question, best, sorted),
        ];
    }

    /// <summary>How near the encoder sees passages that answer, against how near it sees that none does.</summary>
    private static double[] Encoded(Question question, Candidate best, IReadOnlyList<Candidate> sorted)
    {
        // Without an encoder all are 0.
        if (best.Match.Encoded is null || question.Encoded is not { } encoded) return new double[EncodedSignals];
        var (own, most, none) = (Signal(best, "encoded"), Most(sorted, "encoded"), encoded.NoAnswer);
        var sum = sorted.Sum(candidate => candidate.Match.Encoded?.Sum(near => Math.Exp(SectionSignals.EncoderSharpness * near)) ?? 0);
        var sure = sum / (sum + Math.Exp(SectionSignals.EncoderSharpness * none));
        return [own, most, Signal(best, "encoded-share"), none, most - none, own - none, sure];
    }

    /// <summary>What the passage that scores best holds of the question.</summary>
    private static double BestPassageCoverage(Candidate best)
    {
        var place = Array.IndexOf(best.PassageScores, best.PassageScores.DefaultIfEmpty().Max());
        return place < 0 ? 0 : best.Match.Coverage[place];
    }

    /// <summary>How near the nearest passage lies to the topics themselves.</summary>
    private static double TopicPassage(SectionMatch match)
    {
        var most = 0.0;
        foreach (var likeness in match.TopicLikeness) most = Math.Max(most, likeness);
        return most;
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
    private static double RarestMissing(Intent intent, Candidate best)
    {
        var rarest = -1;
        for (var t = 0; t < intent.Terms.Count; t++)
        {
            if (rarest < 0 || intent.Terms[t].Weight > intent.Terms[rarest].Weight) rarest = t;
        }

        return rarest >= 0 && best.Match.Degrees[rarest] < 0.5 ? intent.Terms[rarest].Weight : 0;
    }

    /// <summary>Weight of the rarest word by how little the best section holds anything of like meaning.</summary>
    private static double RarestUnlike(Question question, Candidate best)
    {
        var terms = question.Intent.Terms;
        var rarest = -1;
        for (var t = 0; t < terms.Count; t++)
        {
            if (rarest < 0 || terms[t].Weight > terms[rarest].Weight) rarest = t;
        }

        return rarest < 0 ? 0 : terms[rarest].Weight * (1 - Held(question, rarest, best));
    }

    /// <summary>How far the best section lacks a word that alone tells what is asked ("tattoos", "online"), and anything of like meaning.</summary>
    private static double KeyUnlike(Question question, Candidate best)
    {
        var most = 0.0;
        for (var t = 0; t < question.Intent.Terms.Count; t++) most = Math.Max(most, Telling(question, t) * (1 - Held(question, t, best)));
        return most;
    }

    /// <summary>The same of a word that no section holds.</summary>
    private static double KeyNowhere(Question question, IReadOnlyList<Candidate> sorted)
    {
        var most = 0.0;
        for (var t = 0; t < question.Intent.Terms.Count; t++)
        {
            var term = t;
            most = Math.Max(most, Telling(question, t) * (1 - sorted.Max(candidate => candidate.Match.Degrees[term])));
        }

        return most;
    }

    /// <summary>How far the question holds a word that belongs to other talk ("game", "recipe") and that the best section lacks.</summary>
    private static double Foreign(Question question, Candidate best)
    {
        var most = 0.0;
        for (var t = 0; t < question.Intent.Terms.Count; t++) most = Math.Max(most, question.Knowledge.Lexicon.Background.Foreign(question.Intent.Terms[t].Text) * (1 - best.Match.Degrees[t]));
        return most;
    }

    private static double Telling(Question question, int term) => question.Knowledge.Lexicon.Background.Telling(question.Intent.Terms[term].Text);

    private static double Held(Question question, int term, Candidate candidate)
    {
        var held = candidate.Match.Degrees[term];
        for (var p = 0; p < candidate.Section.Passages.Count && held < 1; p++) held = Math.Max(held, question.Alignment.Degree(term, candidate.Section.Passages[p]));
        return held;
    }

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
        if (question.Knowledge.Topics.Find(topicId) is not { RequiresEvidence: true }) return true;
        foreach (var candidate in candidates)
        {
            if (question.TopicMatch.Of(topicId, candidate.Section).IsCovered) return true;
        }

        return false;
    }

    private static readonly Dictionary<string, int> Places = SectionSignals.Names.Select((name, i) => (name, i)).ToDictionary(pair => pair.name, pair => pair.i, StringComparer.Ordinal);

    private static double Most(IReadOnlyList<Candidate> sorted, string name)
    {
        var place = Places[name];
        return sorted.Max(candidate => candidate.Signals[place]);
    }

    private static double Signal(Candidate candidate, string name) => candidate.Signals[Places[name]];
}
