namespace CareerBot.Core.Evaluation;

/// <summary>The topic that an utterance has, and the one it was given.</summary>
public readonly record struct TopicOutcome(string Expected, string Given);
