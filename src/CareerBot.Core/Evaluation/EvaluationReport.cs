namespace CareerBot.Core.Evaluation;

/// <summary>Every measure over one evaluation file, and what was missed.</summary>
public sealed record EvaluationReport
{
    public required int Questions { get; init; }

    /// <summary>Acceptable section first, facts met, nothing forbidden: the figure that matters most.</summary>
    public required Measure Right { get; init; }

    /// <summary>The guide that was asked about is the one that was chosen; over the questions that name one.</summary>
    public required Measure RightGuide { get; init; }

    public required Measure SectionAt1 { get; init; }

    public required Measure SectionAt3 { get; init; }

    public required Measure Facts { get; init; }

    public required Measure FalseRefusal { get; init; }

    public required Measure NotCoveredRefused { get; init; }

    public required Measure OffTopicRefused { get; init; }

    public required Measure SmallTalk { get; init; }

    public required Measure UnsafeHandled { get; init; }

    public required Measure CitationValidity { get; init; }

    public required double MeanLength { get; init; }

    public required int LongestLength { get; init; }

    public required double MicrosP50 { get; init; }

    public required double MicrosP99 { get; init; }

    public required IReadOnlyList<EvaluationMiss> Misses { get; init; }
}
