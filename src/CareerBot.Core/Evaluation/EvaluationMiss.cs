namespace CareerBot.Core.Evaluation;

/// <summary>A question that was not replied to rightly, and which rules it failed.</summary>
public sealed record EvaluationMiss
{
    public required string Id { get; init; }

    public required QuestionKind Kind { get; init; }

    public required string Question { get; init; }

    public required string Outcome { get; init; }

    /// <summary>Sections that were acceptable.</summary>
    public required IReadOnlyList<string> Expected { get; init; }

    /// <summary>Sections that were cited or, failing that, offered.</summary>
    public required IReadOnlyList<string> Got { get; init; }

    /// <summary>The rules failed, in words.</summary>
    public required string Why { get; init; }

    public required string Text { get; init; }
}
