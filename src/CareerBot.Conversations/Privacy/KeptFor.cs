namespace CareerBot.Conversations.Privacy;

/// <summary>How long a store keeps what is tied to people.</summary>
public sealed record KeptFor(TimeSpan Conversations, TimeSpan Turns, TimeSpan Votes);
