namespace CareerBot.Core.Retrieval;

/// <summary>What a section holds of a topic, as a whole and passage by passage: all that does not depend on a question.</summary>
internal sealed record SectionTopic
{
    /// <summary>How far the section is about the topic.</summary>
    public required double Weight { get; init; }

    /// <summary>The same of whichever topic near it the section is most about.</summary>
    public required double Near { get; init; }

    /// <summary>Evidence words held by each passage: 0 for none, rising towards 1.</summary>
    public required double[] Evidence { get; init; }

    /// <summary>Evidence words of all passages together, likewise.</summary>
    public required double AllEvidence { get; init; }

    /// <summary>The most of any passage; one without the figure that the topic asks for counts less.</summary>
    public required double MostEvidence { get; init; }

    /// <summary>Cosine of each passage with the topic's own vector.</summary>
    public required double[] Likeness { get; init; }

    public required double SectionLikeness { get; init; }

    public required double HeadingLikeness { get; init; }

    /// <summary>Probability that each passage, read as an utterance, is about the topic.</summary>
    public required double[] Classified { get; init; }

    /// <summary>Whether some passage could answer: an evidence word, and a figure where the topic demands one.</summary>
    public required bool IsCovered { get; init; }
}
