namespace CareerBot.Conversations.Memory;

/// <summary>What was forgotten of a person.</summary>
/// <param name="Conversations">Conversations whose subject was remembered.</param>
/// <param name="Votes">Thumbs up and down.</param>
/// <param name="IsWhole">False where the store is out of order: what it holds is deleted as soon as it can be reached again.</param>
public sealed record Forgotten(int Conversations, int Votes, bool IsWhole);
