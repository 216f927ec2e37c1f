namespace CareerBot.Conversations;

/// <summary>Whose conversation, and where: what "and with experience?" is understood by.</summary>
/// <param name="Platform">"discord", "teams" or "web".</param>
/// <param name="Place">The platform's id of the channel, thread or chat; opaque.</param>
/// <param name="User">The platform's id of the person; opaque. It is hashed before it is stored.</param>
public readonly record struct ConversationKey(string Platform, string Place, string User);
