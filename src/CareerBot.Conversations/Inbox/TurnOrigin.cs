namespace CareerBot.Conversations.Inbox;

/// <summary>Where something came from, as logs name it: ids alone, never a word of it.</summary>
/// <param name="Id">The platform's id of the message or interaction.</param>
/// <param name="Place">The platform's ids of the server and channel, or of the chat.</param>
public sealed record TurnOrigin(string Id, string Place);
