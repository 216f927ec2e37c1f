using CareerBot.Conversations;
using CareerBot.Discord.Payloads;

namespace CareerBot.Discord.Commands;

/// <summary>Whose conversation an interaction or a message belongs to.</summary>
internal static class DiscordKey
{
    public const string Platform = "discord";

    public static ConversationKey Of(ReceivedInteraction interaction) => new(Platform, interaction.ChannelId ?? string.Empty, interaction.UserId);

    public static ConversationKey Of(ReceivedMessage message) => new(Platform, message.ChannelId ?? string.Empty, message.Author?.Id ?? string.Empty);
}
