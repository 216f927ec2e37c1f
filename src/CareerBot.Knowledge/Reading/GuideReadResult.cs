using CareerBot.Core.Guides;

namespace CareerBot.Knowledge.Reading;

/// <summary>A guide, or why there is none; problems may come with a guide too.</summary>
public sealed record GuideReadResult
{
    public required string Path { get; init; }

    /// <summary>Null where the file cannot be used; then at least one problem is an error.</summary>
    public Guide? Guide { get; init; }

    public required IReadOnlyList<KnowledgeProblem> Problems { get; init; }

    internal GuideOutline? Outline { get; init; }
}
