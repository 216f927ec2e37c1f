namespace CareerBot.Core.Retrieval;

/// <summary>What a section holds of a topic, passage by passage.</summary>
public sealed record SectionTopic
{
    /// <summary>Evidence words held by each passage: 0 for none, rising towards 1.</summary>
    public required IReadOnlyList<double> Evidence { get; init; }

    /// <summary>Cosine of each passage with the topic's own vector.</summary>
    public required IReadOnlyList<double> Likeness { get; init; }

    public required double SectionLikeness { get; init; }

    public required double HeadingLikeness { get; init; }

    /// <summary>Whether some passage could answer: an evidence word, and a figure where the topic demands one.</summary>
    public required bool IsCovered { get; init; }
}
