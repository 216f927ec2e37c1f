using System.Collections.Frozen;
using CareerBot.Core.Retrieval;
using CareerBot.Core.Text;
using CareerBot.Core.Understanding;

namespace CareerBot.Core.Answering;

/// <summary>Measures how well a section answers a question, by signals that mean the same for every guide.</summary>
internal static class SectionSignals
{
    /// <summary>By what nearness was multiplied when the encoder was taught.</summary>
    public const double EncoderSharpness = 4;

    private static readonly string[] All =
    [
        "bm25", "coverage", "heading", "phrasing", "passage", "topic", "near", "evidence", "passage-evidence",
        "topic-share", "coverage-share", "type", "same-section", "same-topic", "same-terms", "overview", "acronym",
        "amount", "passage-best", "heading-topic", "missing", "evidence-share",
        "semantic", "semantic-passage", "semantic-share", "semantic-heading",
        "passage-share", "topic-semantic", "topic-heading", "second-passage", "classified", "classified-share",
        "embedding", "embedding-passage", "embedding-share", "embedding-heading", "aligned", "aligned-share",
        "topic-sure", "near-sure", "topic-vague", "heading-vague", "embedding-telling", "semantic-telling", "aligned-telling", "coverage-telling", "topic-sole", "defined",
        "encoded", "encoded-second", "encoded-share", "encoded-behind",
    ];

    private static readonly FrozenDictionary<string, int> Places = All.Select((name, place) => (name, place)).ToFrozenDictionary(pair => pair.name, pair => pair.place, StringComparer.Ordinal);

    public static IReadOnlyList<string> Names => All;

    /// <summary>Where the signal of this name stands; null where there is none.</summary>
    public static int? PlaceOf(string name) => Places.TryGetValue(name, out var place) ? place : null;

    /// <summary>Candidates with their signals, in the order of the hits.</summary>
    public static IReadOnlyList<Candidate> Measure(Question question, IReadOnlyList<SectionHit> hits, double[] passageWeights)
    {
        var candidates = new List<Candidate>(hits.Count);
        var best = hits.Count == 0 ? 1 : Math.Max(1e-6, hits.Max(hit => hit.Score));
        foreach (var hit in hits)
        {
            var match = new SectionMatch(question, hit.Section);
            var scores = PassageRanker.Scores(question, match, passageWeights);
            candidates.Add(new Candidate(match, Of(question, match, hit.Score / best, scores), scores));
        }

        Share(candidates, "passage-best", "passage-share");
        Share(candidates, "topic", "topic-share");
        Share(candidates, "classified", "classified-share");
        Share(candidates, "coverage", "coverage-share");
        Share(candidates, "semantic-passage", "semantic-share");
        Share(candidates, "embedding-passage", "embedding-share");
        Share(candidates, "aligned", "aligned-share");
        ShareEncoded(candidates);
        Interact(candidates, question);
        Share(candidates, "passage-evidence", "evidence-share");
        return candidates;
    }

    private static double[] Of(Question question, SectionMatch match, double bm25, double[] passageScores)
    {
        var section = match.Section;
        double topic = 0, near = 0, evidence = 0, passageEvidence = 0, topicLikeness = 0, topicHeading = 0;
        for (var i = 0; i < question.Topics.Length; i++)
        {
            var probability = question.Topics[i].Probability;
            var about = match.Topics[i];
            topic += probability * about.Weight;
            near += probability * about.Near;
            evidence += probability * about.AllEvidence;
            passageEvidence += probability * about.MostEvidence;
            topicLikeness += probability * about.SectionLikeness;
            topicHeading += probability * about.HeadingLikeness;
        }

        double encoded = 0, encodedSecond = 0;
        double bestCoverage = 0, type = 0, semanticPassage = 0, phrasing = 0, missing = 0, best = 0, second = 0, classified = 0, embedded = 0, aligned = 0;
        var holdsAmount = false;
        for (var p = 0; p < passageScores.Length; p++)
        {
            var passage = section.Passages[p];
            bestCoverage = Math.Max(bestCoverage, match.Coverage[p]);
            type = Math.Max(type, Evidence.TypeMatch(question.Expects, passage));
            semanticPassage = Math.Max(semanticPassage, match.Semantic[p]);
            embedded = Math.Max(embedded, match.Embedded[p]);
            aligned = Math.Max(aligned, match.Aligned[p]);
            classified = Math.Max(classified, match.Classified[p]);
            if (match.Encoded?[p] is { } nearness)
            {
                if (nearness > encoded) (encodedSecond, encoded) = (encoded, nearness);
                else encodedSecond = Math.Max(encodedSecond, nearness);
            }

            holdsAmount |= (passage.Holds & AnswerTypes.Amount) != 0;
            if (passageScores[p] > best) (second, best) = (best, passageScores[p]);
            else second = Math.Max(second, passageScores[p]);
        }

        for (var p = 0; p < section.Phrasings.Count; p++) phrasing = Math.Max(phrasing, TermMatch.Likeness(question, section.Phrasings[p]));
        for (var t = 0; t < question.Weights.Length; t++)
        {
            if (match.Degrees[t] == 0) missing = Math.Max(missing, question.Weights[t]);
        }

        var leaning = question.Intent.Leaning;
        var subject = question.Turn.Subject;
        var isSame = subject?.SectionId == section.Section.Id && subject?.GuideId == section.GuideId;
        var acronyms = question.Acronyms;
        return
        [
            bm25,
            match.SectionCoverage(),
            TermMatch.Coverage(question, section.Heading.Terms),
            phrasing,
            bestCoverage,
            topic,
            near,
            evidence,
            passageEvidence,
            0,
            0,
            type,
            isSame ? leaning : 0,
            subject?.Topic is { } before ? leaning * section.TopicWeight(before) : 0,
            question.SubjectTerms.Length > 0 ? leaning * Held(question.SubjectTerms, section) : 0,
            section.Section.Id == "overview" ? 1 : 0,
            acronyms.Length == 0 ? 0 : Held(acronyms, section),
            holdsAmount ? question.SalaryMass : 0,
            best / 10,
            TermMatch.Likeness(question, section.Heading.Terms),
            missing,
            0,
            Math.Max(0, match.SemanticSection),
            semanticPassage,
            0,
            Math.Max(0, match.SemanticHeading),
            0,
            topicLikeness,
            topicHeading,
            second / 10,
            classified,
            0,
            Math.Max(0, match.EmbeddedSection),
            embedded,
            0,
            Math.Max(0, match.EmbeddedHeading),
            aligned,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            acronyms.Length > 0 && question.Expects == AnswerType.Definition ? Held(acronyms, section) : 0,
            encoded,
            encodedSecond,
            0,
            0,
        ];
    }

    private static double Held(ulong[][] terms, AnalyzedSection section)
    {
        var held = 0;
        foreach (var term in terms)
        {
            if (section.Contains(term)) held++;
        }

        return held / (double)terms.Length;
    }

    /// <summary>Signals that count more or less with what kind of question it is: sure of its topic or not, telling in its words or not.</summary>
    private static void Interact(List<Candidate> candidates, Question question)
    {
        var sure = question.Topics.Length > 0 ? Math.Pow(question.Topics[0].Probability, 2) : 0;
        var telling = Math.Min(1, question.Intent.Terms.Sum(term => term.Weight) / 1.2);
        Scale(candidates, "topic", sure, "topic-sure");
        Scale(candidates, "near", sure, "near-sure");
        Scale(candidates, "topic", 1 - telling, "topic-vague");
        Scale(candidates, "topic-heading", 1 - telling, "heading-vague");
        Scale(candidates, "embedding", telling, "embedding-telling");
        Scale(candidates, "semantic", telling, "semantic-telling");
        Scale(candidates, "aligned", telling, "aligned-telling");
        Scale(candidates, "coverage", telling, "coverage-telling");
        var (topic, sole) = (At("topic"), At("topic-sole"));
        var sum = candidates.Sum(candidate => candidate.Signals[topic]);
        foreach (var candidate in candidates) candidate.Signals[sole] = sum > 0.1 ? candidate.Signals[topic] / sum * Math.Min(1, sum) : 0;
    }

    /// <summary>Each section's share of a softmax over the best passages, and how far its own falls behind the best of all.</summary>
    private static void ShareEncoded(List<Candidate> candidates)
    {
        var (source, share, behind) = (At("encoded"), At("encoded-share"), At("encoded-behind"));
        var most = candidates.Count == 0 ? 0 : candidates.Max(candidate => candidate.Signals[source]);
        if (most <= 0) return;
        var sum = candidates.Sum(candidate => Math.Exp(EncoderSharpness * (candidate.Signals[source] - most)));
        foreach (var candidate in candidates)
        {
            candidate.Signals[share] = Math.Exp(EncoderSharpness * (candidate.Signals[source] - most)) / sum;
            candidate.Signals[behind] = most - candidate.Signals[source];
        }
    }

    private static int At(string name) => Places[name];

    private static void Scale(List<Candidate> candidates, string from, double factor, string to)
    {
        var (source, target) = (At(from), At(to));
        foreach (var candidate in candidates) candidate.Signals[target] = factor * candidate.Signals[source];
    }

    /// <summary>A signal as a share of the best candidate's: 1 for the best itself.</summary>
    private static void Share(List<Candidate> candidates, string from, string to)
    {
        var (source, target) = (At(from), At(to));
        var most = 0.0;
        foreach (var candidate in candidates) most = Math.Max(most, candidate.Signals[source]);
        foreach (var candidate in candidates) candidate.Signals[target] = most <= 0.01 ? 0 : candidate.Signals[source] / most;
    }
}
