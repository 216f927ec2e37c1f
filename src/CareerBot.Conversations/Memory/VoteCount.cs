namespace CareerBot.Conversations.Memory;

/// <summary>How often an answer from a section helped and how often it did not.</summary>
public sealed record VoteCount(string Section, int Up, int Down);
