namespace CareerBot.Core.Evaluation;

/// <summary>A question and the reply that it got.</summary>
public sealed record EvaluationCase(EvaluationQuestion Question, EvaluatedReply Reply);
