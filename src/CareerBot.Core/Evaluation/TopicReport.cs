using CareerBot.Core.Classification;

namespace CareerBot.Core.Evaluation;

/// <summary>How well topics were told apart, and from what is out of scope.</summary>
/// <param name="InScopeAccuracy">Share of in-scope utterances that were given their own topic.</param>
/// <param name="OutOfScopeRecall">Share of out-of-scope utterances that were given no topic.</param>
/// <param name="OutOfScopePrecision">Share of utterances given no topic that are out of scope.</param>
public sealed record TopicReport(Measure InScopeAccuracy, Measure OutOfScopeRecall, Measure OutOfScopePrecision)
{
    public static TopicReport Of(IReadOnlyList<TopicOutcome> outcomes)
    {
        ArgumentNullException.ThrowIfNull(outcomes);
        TopicOutcome[] inScope = [.. outcomes.Where(outcome => !IsOutOfScope(outcome.Expected))];
        TopicOutcome[] outOfScope = [.. outcomes.Where(outcome => IsOutOfScope(outcome.Expected))];
        TopicOutcome[] turnedAway = [.. outcomes.Where(outcome => IsOutOfScope(outcome.Given))];
        return new TopicReport(
            Measure.Of(inScope, outcome => string.Equals(outcome.Expected, outcome.Given, StringComparison.Ordinal)),
            Measure.Of(outOfScope, outcome => IsOutOfScope(outcome.Given)),
            Measure.Of(turnedAway, outcome => IsOutOfScope(outcome.Expected)));
    }

    private static bool IsOutOfScope(string topic) => string.Equals(topic, TopicPrediction.OutOfScope, StringComparison.Ordinal);
}
