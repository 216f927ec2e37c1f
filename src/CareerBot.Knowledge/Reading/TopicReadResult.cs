using CareerBot.Core.Understanding;

namespace CareerBot.Knowledge.Reading;

/// <summary>A topic, or why there is none.</summary>
public sealed record TopicReadResult
{
    public required string Path { get; init; }

    public Topic? Topic { get; init; }

    public required IReadOnlyList<KnowledgeProblem> Problems { get; init; }

    /// <summary>Line of each utterance of the topic, in the same order.</summary>
    internal IReadOnlyList<int> UtteranceLines { get; init; } = [];

    /// <summary>Line of <c>near:</c> in the front matter.</summary>
    internal int NearLine { get; init; }
}
