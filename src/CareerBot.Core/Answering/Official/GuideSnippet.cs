using CareerBot.Core.Guides;
using CareerBot.Core.Replies;
using CareerBot.Core.Retrieval;

namespace CareerBot.Core.Answering.Official;

/// <summary>The sentence of a guide that says most about a topic, quoted.</summary>
internal static class GuideSnippet
{
    /// <summary>A section that is hardly about the topic is not quoted for it.</summary>
    private const double LeastWeight = 0.5;

    /// <summary>The snippet; null where no section of the guide is about any of the topics.</summary>
    public static Snippet? On(string guideId, IReadOnlyList<string> topics, KnowledgeSnapshot knowledge, CitationBook citations)
    {
        var hits = knowledge.Index.Search(new SectionQuery { Terms = [], Topics = [.. topics.Select(topic => new Classification.TopicScore(topic, 1))], GuideIds = [guideId], Limit = 8 });
        if (hits.Count == 0) return null;
        var (section, weight) = hits.Select(hit => (hit.Section, Weight: topics.Max(hit.Section.TopicWeight))).MaxBy(hit => hit.Weight);
        if (weight < LeastWeight || BestPassage(section, topics) is not { } passage) return null;
        var text = Snippets.Cut(passage.Text);
        return new Snippet(text, citations.Cite(section, text));
    }

    private static Passage? BestPassage(AnalyzedSection section, IReadOnlyList<string> topics) => section.Section.Passages
        .Select((passage, i) => (Passage: passage, Weight: section.PassageTopics[i].Where(score => topics.Contains(score.Topic, StringComparer.Ordinal)).Sum(score => score.Probability)))
        .Where(entry => entry.Passage.Kind is PassageKind.Sentence or PassageKind.ListItem)
        .OrderByDescending(entry => entry.Weight)
        .Select(entry => entry.Passage)
        .FirstOrDefault();
}
