using CareerBot.Core.Retrieval;
using CareerBot.Core.Text;
using CareerBot.Core.Understanding;

namespace CareerBot.Core.Answering;

/// <summary>Measures what a section holds of a topic, whatever the question; the section remembers it.</summary>
internal sealed class TopicMatch
{
    private readonly KnowledgeSnapshot _knowledge;
    private readonly Func<string, AnalyzedSection, SectionTopic> _measure;

    public TopicMatch(KnowledgeSnapshot knowledge)
    {
        _knowledge = knowledge;
        _measure = Measure;
    }

    public SectionTopic Of(string topic, AnalyzedSection section) => section.AboutTopic(topic, _measure);

    private SectionTopic Measure(string topic, AnalyzedSection section)
    {
        var vector = new float[_knowledge.Lexicon.Vectors.Rank];
        _knowledge.Lexicon.Vectors.Add($"{TermVectors.TopicMark}{topic}", 1, vector);
        var likeness = new double[section.Passages.Count + 2];
        section.Vectors.Cosines(vector, likeness);
        double[] evidence = [.. section.Passages.Select(passage => Evidence.Strength(topic, passage, _knowledge.Topics))];
        var found = _knowledge.Topics.Find(topic);
        var sum = found is null ? 0 : evidence.Sum();
        return new SectionTopic
        {
            Weight = section.TopicWeight(topic),
            Near = found is null ? 0 : found.Near.Select(section.TopicWeight).DefaultIfEmpty().Max(),
            Evidence = evidence,
            AllEvidence = sum / (sum + 2),
            MostEvidence = found is null ? 0 : MostEvidence(evidence, Evidence.Figure(found.Expects), section),
            Likeness = likeness[..^2],
            SectionLikeness = likeness[^1],
            HeadingLikeness = likeness[^2],
            Classified = [.. section.PassageTopics.Select(scores => scores.Where(score => score.Topic == topic).Sum(score => score.Probability))],
            IsCovered = found is null || section.Passages.Any(passage => Evidence.Covers(found, section, passage, _knowledge.Topics)),
        };
    }

    private static double MostEvidence(double[] evidence, AnswerTypes wanted, AnalyzedSection section)
    {
        var most = 0.0;
        for (var p = 0; p < evidence.Length; p++)
        {
            var holdsFigure = wanted == AnswerTypes.None || (section.Passages[p].Holds & wanted) != 0;
            most = Math.Max(most, evidence[p] * (holdsFigure ? 1 : 0.4));
        }

        return most;
    }
}
