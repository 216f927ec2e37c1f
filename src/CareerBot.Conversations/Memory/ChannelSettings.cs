namespace CareerBot.Conversations.Memory;

/// <summary>How the bot behaves in one channel.</summary>
/// <param name="Mode">When and where it answers.</param>
public sealed record ChannelSettings(ChannelMode Mode);
