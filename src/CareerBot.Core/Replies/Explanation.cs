using CareerBot.Core.Classification;
using CareerBot.Core.Understanding;

namespace CareerBot.Core.Replies;

/// <summary>How a reply came about: shown by <c>ask --explain</c>, asserted on by tests.</summary>
public sealed record Explanation
{
    /// <summary>The utterance as understood: mentions stripped, white space folded, typos corrected.</summary>
    public required string Understood { get; init; }

    /// <summary>Spelling corrections, "typed → read".</summary>
    public IReadOnlyList<string> Corrections { get; init; } = [];

    /// <summary>The likeliest topics.</summary>
    public IReadOnlyList<TopicScore> Topics { get; init; } = [];

    /// <summary>Slots by name (occupation, place, level, period, certificate, guide).</summary>
    public IReadOnlyDictionary<string, string> Slots { get; init; } = new Dictionary<string, string>();

    /// <summary>Content terms of the question that the best section holds.</summary>
    public IReadOnlyList<string> Matched { get; init; } = [];

    /// <summary>Content terms of the question that it lacks.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>Sections considered, best first.</summary>
    public IReadOnlyList<CandidateExplanation> Candidates { get; init; } = [];

    /// <summary>What was decided and on what ground, in one sentence.</summary>
    public required string Decision { get; init; }
}
