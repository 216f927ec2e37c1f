using System.Collections.Frozen;

namespace CareerBot.Core.Text;

/// <summary>In how many of a collection's texts each term occurs, in how many of those of its commonest topic, and of those that are off topic.</summary>
public sealed class TermFrequencies(IReadOnlyDictionary<string, int> documentFrequency, IReadOnlyDictionary<string, int> topicFrequency, IReadOnlyDictionary<string, int> offTopicFrequency, int documentCount)
{
    /// <summary>A term that was seen this often in one topic alone is half trusted to belong there.</summary>
    private const double Doubt = 2;

    private readonly FrozenDictionary<string, int> _topicFrequency = topicFrequency.ToFrozenDictionary(StringComparer.Ordinal);
    private readonly FrozenDictionary<string, int> _offTopicFrequency = offTopicFrequency.ToFrozenDictionary(StringComparer.Ordinal);
    private readonly FrozenDictionary<string, int> _documentFrequency = documentFrequency.ToFrozenDictionary(StringComparer.Ordinal);

    public int DocumentCount { get; } = documentCount;

    public IReadOnlyDictionary<string, int> All => _documentFrequency;

    public IReadOnlyDictionary<string, int> ByTopic => _topicFrequency;

    public IReadOnlyDictionary<string, int> OffTopic => _offTopicFrequency;

    /// <summary>How far a term belongs to talk about anything but careers, 0 to 1: "game" does, "hours" does not; 0 for a term that never occurs.</summary>
    public double Foreign(string term) => _offTopicFrequency.GetValueOrDefault(term) / (_documentFrequency.GetValueOrDefault(term) + Doubt);

    /// <summary>How far a term alone tells what is asked, 0 to 1: "tattoos" does, "school" does not; 1 for a term that never occurs.</summary>
    public double Telling(string term) =>
        _documentFrequency.TryGetValue(term, out var all) ? _topicFrequency.GetValueOrDefault(term) / (all + Doubt) : 1;

    /// <summary>Inverse document frequency scaled to 0..1: 1 for a term that never occurs.</summary>
    public double Rarity(string term) =>
        Math.Log((DocumentCount + 1.0) / (_documentFrequency.GetValueOrDefault(term) + 1.0)) / Math.Log(DocumentCount + 1.0);
}
