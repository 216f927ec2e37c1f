namespace CareerBot.Conversations.Tests.Inbox;

/// <summary>What the tests put into an inbox: the number-th thing that somebody said.</summary>
public sealed record Letter(string From, int Number);
