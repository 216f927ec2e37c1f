using CareerBot.Core.Classification;
using CareerBot.Core.Understanding;

namespace CareerBot.Core.Retrieval;

/// <summary>What to search for: analyzed terms and topics, each with a weight. Never a query string: nothing typed is parsed.</summary>
public sealed record SectionQuery
{
    public required IReadOnlyList<WeightedTerm> Terms { get; init; }

    public IReadOnlyList<TopicScore> Topics { get; init; } = [];

    /// <summary>Search these guides only; null searches all.</summary>
    public IReadOnlyList<string>? GuideIds { get; init; }

    public int Limit { get; init; } = 32;
}
