using CareerBot.Core.Classification;

namespace CareerBot.Core.Understanding;

/// <summary>Turns the topics' utterances and headings into what the classifier is trained on.</summary>
public static class TopicTrainingSet
{
    /// <summary>Labelled utterances, in the order of the topics.</summary>
    public static IReadOnlyList<LabelledUtterance> From(IReadOnlyList<Topic> topics)
    {
        ArgumentNullException.ThrowIfNull(topics);
        var examples = new List<LabelledUtterance>();
        foreach (var topic in topics)
        {
            foreach (var utterance in topic.Utterances) Add(utterance, topic.Id);
            foreach (var heading in topic.Headings) Add(heading, topic.Id);
        }

        return examples;

        void Add(string utterance, string topic) => examples.Add(new LabelledUtterance(UtteranceMask.FromTemplate(utterance), topic));
    }
}
