namespace CareerBot.Conversations.Memory;

/// <summary>When and where the bot answers in a channel.</summary>
public enum ChannelMode
{
    /// <summary>Where it is mentioned or replied to, in the channel itself.</summary>
    Mention,

    /// <summary>Where it is mentioned, in a thread of its own.</summary>
    Thread,

    /// <summary>Every message: a channel kept for questions.</summary>
    Every,

    /// <summary>Never; slash commands still answer, to the person alone.</summary>
    Off,
}
