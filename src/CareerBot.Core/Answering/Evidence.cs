using CareerBot.Core.Retrieval;
using CareerBot.Core.Understanding;

namespace CareerBot.Core.Answering;

/// <summary>Whether a passage holds what an answer to a topic must hold: one of its evidence words, and the figure it asks for.</summary>
internal static class Evidence
{
    /// <summary>From this weight on a section's own heading says that it answers the topic; phrasings alone never weigh as much.</summary>
    private const double SaysSo = 0.91;

    /// <summary>0 without any evidence word, rising towards 1 with each.</summary>
    public static double Strength(string topic, AnalyzedPassage passage, TopicCatalogue topics)
    {
        var found = 0;
        foreach (var phrase in topics.EvidenceOf(topic))
        {
            if (passage.Contains(phrase)) found++;
        }

        return found / (found + 1.0);
    }

    /// <summary>Whether the passage could answer the topic: an evidence word, and a figure of the kind where the topic demands one.</summary>
    public static bool Covers(Topic topic, AnalyzedSection section, AnalyzedPassage passage, TopicCatalogue topics)
    {
        if (Figure(topic.Expects) is var figure && figure != AnswerTypes.None && topic.RequiresEvidence && (passage.Holds & figure) == 0) return false;
        if (section.TopicWeight(topic.Id) >= SaysSo) return true;
        foreach (var phrase in topics.EvidenceOf(topic.Id))
        {
            if (passage.Contains(phrase) || section.Heading.Contains(phrase)) return true;
        }

        return false;
    }

    /// <summary>What a passage holds that gives an answer of the type; none where any passage might.</summary>
    public static AnswerTypes Figure(AnswerType type) => type switch
    {
        AnswerType.Amount => AnswerTypes.Amount,
        AnswerType.Duration => AnswerTypes.Duration,
        AnswerType.Percentage => AnswerTypes.Percentage,
        AnswerType.Count => AnswerTypes.Number,
        _ => AnswerTypes.None,
    };

    /// <summary>1 where the passage holds what the question's type asks for, 0 where it does not or any would do.</summary>
    public static double TypeMatch(AnswerType type, AnalyzedPassage passage) => type switch
    {
        AnswerType.Reason => (passage.Holds & AnswerTypes.Reason) != 0 ? 1 : 0,
        AnswerType.Definition => (passage.Holds & AnswerTypes.Definition) != 0 ? 1 : 0,
        AnswerType.YesNo => (passage.Holds & AnswerTypes.Negation) != 0 ? 0.5 : 0,
        _ => Figure(type) is var figure && figure != AnswerTypes.None && (passage.Holds & figure) != 0 ? 1 : 0,
    };
}
