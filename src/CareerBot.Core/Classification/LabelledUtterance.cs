namespace CareerBot.Core.Classification;

/// <summary>One training example: what somebody said and the topic it belongs to ("oos" means out of scope).</summary>
public sealed record LabelledUtterance(string Text, string Topic);
