using CareerBot.Core.Retrieval;
using CareerBot.Core.Text;
using CareerBot.Core.Understanding;

namespace CareerBot.Core.Answering;

/// <summary>Measures how well a section answers a question, by signals that mean the same for every guide.</summary>
internal static class SectionSignals
{
    private static readonly string[] All =
    [
        "bm25", "coverage", "heading", "phrasing", "passage", "topic", "near", "evidence", "passage-evidence",
        "topic-share", "coverage-share", "type", "same-section", "same-topic", "same-terms", "overview", "acronym",
        "amount", "passage-best", "heading-topic", "missing", "evidence-share",
        "semantic", "semantic-passage", "semantic-share", "semantic-heading",
        "passage-share", "topic-semantic", "topic-heading", "second-passage",
    ];

    public static IReadOnlyList<string> Names => All;

    /// <summary>Candidates with their signals, in the order of the hits.</summary>
    public static IReadOnlyList<Candidate> Measure(Question question, IReadOnlyList<SectionHit> hits, IReadOnlyDictionary<string, double> passageWeights)
    {
        var candidates = new List<Candidate>(hits.Count);
        var best = hits.Count == 0 ? 1 : Math.Max(1e-6, hits.Max(hit => hit.Score));
        foreach (var hit in hits) 
        {
            var scores = PassageRanker.Scores(question, hit.Section, passageWeights);
            candidates.Add(new Candidate(hit.Section, Of(question, hit.Section, hit.Score / best, scores), scores));
        }

        Share(candidates, At("passage-best"), At("passage-share"));
        Share(candidates, At("topic"), At("topic-share"));
        Share(candidates, At("coverage"), At("coverage-share"));
        Share(candidates, At("semantic-passage"), At("semantic-share"));
        Share(candidates, At("passage-evidence"), At("evidence-share"));
        return candidates;
    }

    private static double[] Of(Question question, AnalyzedSection section, double bm25, double[] passageScores)
    {
        var terms = question.Intent.Terms;
        var topics = question.Knowledge.Topics;
        double topic = 0, near = 0, evidence = 0, passageEvidence = 0;
        foreach (var score in question.Topics)
        {
            topic += score.Probability * section.TopicWeight(score.Topic);
            if (topics.Find(score.Topic) is not { } found) continue;
            near += score.Probability * found.Near.Select(section.TopicWeight).DefaultIfEmpty().Max();
            double strongest = 0, sum = 0;
            foreach (var passage in section.Passages)
            {
                var strength = Evidence.Strength(score.Topic, passage, topics);
                sum += strength;
                if (Evidence.Figure(found.Expects) is var figure && figure != AnswerTypes.None && (passage.Holds & figure) == 0) strength *= 0.4;
                strongest = Math.Max(strongest, strength);
            }

            passageEvidence += score.Probability * strongest;
            evidence += score.Probability * (sum / (sum + 2));
        }

        double bestCoverage = 0, type = 0, semanticPassage = 0;
        foreach (var passage in section.Passages)
        {
            var coverage = TermMatch.Coverage(terms, passage);
            bestCoverage = Math.Max(bestCoverage, coverage);
            var match = Evidence.TypeMatch(question.Expects, passage);
            type = Math.Max(type, match);
            semanticPassage = Math.Max(semanticPassage, TermVectors.Cosine(question.Vector, passage.Vector));
        }

        var phrasing = section.Phrasings.Select(text => TermMatch.Likeness(terms, text)).DefaultIfEmpty().Max();
        var leaning = question.Intent.Leaning;
        var subject = question.Turn.Subject;
        var isSame = subject?.SectionId == section.Section.Id && subject?.GuideId == section.GuideId;
        var sameTerms = subject is { Terms.Count: > 0 } ? subject.Terms.Count(section.Contains) / (double)subject.Terms.Count : 0;
        var acronyms = question.Intent.Slots.Acronyms;
        var heading = TermMatch.Likeness(terms, section.Heading);
        double missing = 0;
        foreach (var term in terms)
        {
            if (TermMatch.Degree(term, section) == 0) missing = Math.Max(missing, term.Weight);
        }

        return
        [
            bm25,
            TermMatch.Coverage(terms, section),
            TermMatch.Coverage(terms, section.Heading),
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
            leaning * sameTerms,
            section.Section.Id == "overview" ? 1 : 0,
            acronyms.Count == 0 ? 0 : acronyms.Count(acronym => section.Contains(acronym.ToLowerInvariant())) / (double)acronyms.Count,
            question.Mass(TopicKind.Salary) * (section.Passages.Any(passage => (passage.Holds & AnswerTypes.Amount) != 0) ? 1 : 0),
            Math.Max(0, passageScores.DefaultIfEmpty().Max()) / 10,
            heading,
            missing,
            0,
            Math.Max(0, TermVectors.Cosine(question.Vector, section.Vector)),
            semanticPassage,
            0,
            Math.Max(0, TermVectors.Cosine(question.Vector, section.Heading.Vector)),
            0,
            question.WeighedTopics.Sum(topic => topic.Topic.Probability * TermVectors.Cosine(topic.Vector, section.Vector)),
            question.WeighedTopics.Sum(topic => topic.Topic.Probability * TermVectors.Cosine(topic.Vector, section.Heading.Vector)),
            Math.Max(0, passageScores.OrderDescending().Skip(1).FirstOrDefault()) / 10,
        ];
    }

    private static int At(string name) => Array.IndexOf(All, name);

    /// <summary>A signal as a share of the best candidate's: 1 for the best itself.</summary>
    private static void Share(List<Candidate> candidates, int from, int to)
    {
        var most = candidates.Select(candidate => candidate.Signals[from]).DefaultIfEmpty().Max();
        foreach (var candidate in candidates) candidate.Signals[to] = most <= 0.01 ? 0 : candidate.Signals[from] / most;
    }
}
