using CareerBot.Core.Guides;
using CareerBot.Core.Retrieval;
using CareerBot.Core.Text;
using CareerBot.Core.Understanding;

namespace CareerBot.Core.Answering;

/// <summary>Scores a passage as the sentence that answers: words of the question, evidence of its topic, the kind of figure it asks for.</summary>
internal static class PassageRanker
{
    private const double EvidenceWeight = 0.55;
    private const double SemanticWeight = 0.6;
    private const double TypeWeight = 0.35;
    private const double FollowUpWeight = 0.25;

    /// <summary>An introduction announces an answer, it seldom is one.</summary>
    private const double IntroductionCost = 0.25;

    public static double Score(Question question, AnalyzedSection section, AnalyzedPassage passage)
    {
        var score = TermMatch.Coverage(question.Intent.Terms, passage);
        foreach (var topic in question.Topics)
        {
            score += EvidenceWeight * topic.Probability * Evidence.Strength(topic.Topic, passage, question.Knowledge.Topics);
        }

        score += SemanticWeight * Math.Max(0, TermVectors.Cosine(question.Vector, passage.Vector));
        score += TypeWeight * Evidence.TypeMatch(question.Expects, passage);
        if (question.Turn.Subject is { Terms.Count: > 0 } subject && question.Intent.Leaning > 0)
        {
            score += FollowUpWeight * question.Intent.Leaning * subject.Terms.Count(passage.Contains) / subject.Terms.Count;
        }

        return passage.Passage.Kind == PassageKind.ListIntroduction ? score - IntroductionCost : score;
    }
}
