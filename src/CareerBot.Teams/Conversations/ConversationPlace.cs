namespace CareerBot.Teams.Conversations;

/// <summary>Where people talk with the bot.</summary>
public enum ConversationPlace
{
    Personal,
    GroupChat,
    Channel,
}
