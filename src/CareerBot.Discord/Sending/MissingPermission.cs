namespace CareerBot.Discord.Sending;

/// <summary>What Discord does not let the bot do in a channel.</summary>
[Flags]
internal enum MissingPermission
{
    None = 0,

    /// <summary>Nothing can be said there at all.</summary>
    SendMessages = 1 << 0,

    /// <summary>Without it no message can be replied to.</summary>
    ReadMessageHistory = 1 << 1,

    AttachFiles = 1 << 2,

    EmbedLinks = 1 << 3,

    CreateThreads = 1 << 4,
}
