using CareerBot.Core.Turns;

namespace CareerBot.Conversations.Memory;

/// <summary>Remembers what a conversation is about, for a while. No message text is kept.</summary>
public interface IConversationMemory
{
    /// <summary>Null where nothing is remembered or it has expired.</summary>
    Task<Subject?> RecallAsync(ConversationKey key, CancellationToken cancellationToken);

    Task RememberAsync(ConversationKey key, Subject subject, CancellationToken cancellationToken);

    /// <summary>Forgets every conversation and every vote of a person, and says what that was.</summary>
    Task<Forgotten> ForgetAsync(string platform, string user, CancellationToken cancellationToken);
}
