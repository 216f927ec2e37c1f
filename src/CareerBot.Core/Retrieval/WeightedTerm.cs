namespace CareerBot.Core.Retrieval;

/// <summary>An analyzed term and how much it counts; 1 for a word of the question itself, less for a synonym.</summary>
public readonly record struct WeightedTerm(string Text, float Weight);
