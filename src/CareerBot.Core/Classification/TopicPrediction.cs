namespace CareerBot.Core.Classification;

/// <summary>A topic and how probable it is, given that the utterance is in scope.</summary>
public readonly record struct TopicScore(string Topic, double Probability);

/// <summary>What <see cref="TopicClassifier.Classify"/> makes of an utterance.</summary>
/// <param name="Topics">The likeliest topics, best first; probabilities are calibrated on held-out utterances.</param>
/// <param name="InScopeProbability">0..1; at 0.5 lies the operating point chosen in training.</param>
public sealed record TopicPrediction(IReadOnlyList<TopicScore> Topics, double InScopeProbability)
{
    /// <summary>The label of training utterances that belong to no topic.</summary>
    public const string OutOfScope = "oos";

    /// <summary>The likeliest topic, or <see cref="OutOfScope"/> below the operating point.</summary>
    public string Topic => InScopeProbability >= 0.5 && Topics.Count > 0 ? Topics[0].Topic : OutOfScope;
}
