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
        return new SectionTopic
        {
            Evidence = [.. section.Passages.Select(passage => Evidence.Strength(topic, passage, _knowledge.Topics))],
            Likeness = likeness[..^2],
            SectionLikeness = likeness[^1],
            HeadingLikeness = likeness[^2],
            IsCovered = _knowledge.Topics.Find(topic) is not { } found || section.Passages.Any(passage => Evidence.Covers(found, section, passage, _knowledge.Topics)),
        };
    }
}
