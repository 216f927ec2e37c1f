using CareerBot.Core.Classification;
using CareerBot.Core.Guides;

namespace CareerBot.Core.Understanding;

/// <summary>Says which topics a section answers: those an editor named, and those that its heading, phrasings and list leads sound like.</summary>
/// <remarks>This is what makes a plain guide work on the day it is dropped in: its headings are classified like utterances.</remarks>
public static class SectionTopics
{
    private const double LeastWeight = 0.04;
    private const double PhrasingWeight = 0.9;
    private const double LeadWeight = 0.6;
    private const int TopicsOfPassage = 3;
    private const double LeastOfPassage = 0.1;
    private const int LongestLead = 40;

    /// <summary>What each passage sounds like, as if it were asked: the likeliest topics of each, in the order of the passages.</summary>
    public static IReadOnlyList<IReadOnlyList<TopicScore>> OfPassages(Section section, OccupationMask mask, TopicClassifier classifier)
    {
        ArgumentNullException.ThrowIfNull(section);
        ArgumentNullException.ThrowIfNull(mask);
        ArgumentNullException.ThrowIfNull(classifier);
        return [.. section.Passages.Select(IReadOnlyList<TopicScore> (passage) => [.. classifier.Classify(mask.Apply(passage.Text)).Topics.Take(TopicsOfPassage).Where(score => score.Probability >= LeastOfPassage)])];
    }

    /// <summary>Topics with weights 0 to 1, heaviest first.</summary>
    public static IReadOnlyList<TopicScore> Of(Section section, OccupationMask mask, TopicClassifier classifier, TopicCatalogue topics)
    {
        ArgumentNullException.ThrowIfNull(section);
        ArgumentNullException.ThrowIfNull(mask);
        ArgumentNullException.ThrowIfNull(classifier);
        ArgumentNullException.ThrowIfNull(topics);

        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var topic in section.Topics) Raise(topic, 1);
        AddClassified(section.Heading, 1);
        foreach (var phrasing in section.Phrasings) AddClassified(phrasing, PhrasingWeight);
        foreach (var passage in section.Passages)
        {
            if (passage.Kind == PassageKind.ListItem && passage.Text.IndexOf(':', StringComparison.Ordinal) is > 2 and < LongestLead and var colon) AddClassified(passage.Text[..colon], LeadWeight);
        }

        if (section.Id == "overview")
        {
            Raise("role-overview", 0.7);
            Raise("daily-tasks", 0.4);
            Raise("guide-meta", 0.7);
            Raise("importance", 0.3);
        }

        return [.. weights
            .Where(pair => pair.Value >= LeastWeight)
            .Select(pair => new TopicScore(pair.Key, pair.Value))
            .OrderByDescending(score => score.Probability)
            .ThenBy(score => score.Topic, StringComparer.Ordinal)];

        void Raise(string topic, double weight) => weights[topic] = Math.Max(weights.GetValueOrDefault(topic), weight);

        void AddClassified(string text, double factor)
        {
            foreach (var score in classifier.Classify(mask.Apply(text)).Topics)
            {
                if (topics.KindOf(score.Topic) is TopicKind.Career or TopicKind.Salary) Raise(score.Topic, score.Probability * factor);
            }
        }
    }
}
