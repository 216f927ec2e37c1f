using CareerBot.Teams.Activities;

namespace CareerBot.Teams.Conversations;

/// <summary>When the bot has just been added. Teams says so twice, so that one of the two is not listened to.</summary>
internal static class Arrival
{
    private const string Teams = "msteams";

    public static bool IsOfBot(TeamsActivity activity) => activity.Type switch
    {
        ActivityTypes.InstallationUpdate => string.Equals(activity.Action, "add", StringComparison.OrdinalIgnoreCase),

        // Web Chat and the emulator send no installation; there the members that were added tell.
        ActivityTypes.ConversationUpdate => !string.Equals(activity.ChannelId, Teams, StringComparison.OrdinalIgnoreCase) && HasJoined(activity),
        _ => false,
    };

    private static bool HasJoined(TeamsActivity activity) =>
        activity.Recipient?.Id is { Length: > 0 } bot && activity.MembersAdded?.Any(member => member is { Id: { } id } && string.Equals(id, bot, StringComparison.Ordinal)) is true;
}
