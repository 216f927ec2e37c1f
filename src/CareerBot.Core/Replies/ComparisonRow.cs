namespace CareerBot.Core.Replies;

/// <summary>One aspect of a comparison ("Median pay") with a cell for each occupation.</summary>
public sealed record ComparisonRow(string Label, ComparisonCell First, ComparisonCell Second);
