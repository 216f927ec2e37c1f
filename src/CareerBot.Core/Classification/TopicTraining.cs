namespace CareerBot.Core.Classification;

/// <summary>Settings of <see cref="TopicClassifier.Train"/>; the defaults suit 50 to 200 topics with 20 to 150 utterances each.</summary>
public sealed record TopicTraining
{
    /// <summary>Seed of the shuffles; equal seeds and equal data give equal models.</summary>
    public int Seed { get; init; } = 7;

    /// <summary>Passes over the training utterances.</summary>
    public int Epochs { get; init; } = 8;

    /// <summary>Price of a margin violation: higher fits the training utterances more closely.</summary>
    public float Cost { get; init; } = 2f;

    /// <summary>A feature must occur in this many utterances to be kept.</summary>
    public int MinimumUtterances { get; init; } = 2;

    /// <summary>Share of held-out, rightly classified in-scope utterances that may be turned away as out of scope.</summary>
    public double TurnedAwayShare { get; init; } = 0.005;
}
