namespace CareerBot.Core.Classification;

/// <summary>Settings of <see cref="TopicClassifier.Train"/>; the defaults suit 50 to 200 topics with 20 to 150 utterances each.</summary>
public sealed record TopicTraining
{
    /// <summary>Seed of the shuffles; equal seeds and equal data give equal models.</summary>
    public int Seed { get; init; } = 7;

    /// <summary>Passes over the training utterances.</summary>
    public int Epochs { get; init; } = 5;

    /// <summary>Price of a margin violation: higher fits the training utterances more closely.</summary>
    public float Cost { get; init; } = 2f;

    /// <summary>A feature must occur in this many utterances to be kept.</summary>
    public int MinimumUtterances { get; init; } = 2;

    /// <summary>Times some utterances and whole topics are held out to learn what being out of scope looks like.</summary>
    public int Folds { get; init; } = 2;

    /// <summary>Passes that settle the machines again after utterances were held out.</summary>
    public int FoldEpochs { get; init; } = 1;

    /// <summary>
    /// How many points of out-of-scope recall one point of in-scope accuracy is worth; sets the operating point.
    /// </summary>
    public double InScopeWorth { get; init; } = 30;
}
