using CareerBot.Conversations;
using CareerBot.Conversations.Inbox;
using CareerBot.Discord.Payloads;

namespace CareerBot.Discord.Commands;

/// <summary>Whose conversation an interaction or a message belongs to.</summary>
internal static class DiscordKey
{
    public const string Platform = "discord";

    public static ConversationKey Of(ReceivedInteraction interaction) => new(Platform, interaction.ChannelId ?? string.Empty, interaction.UserId);

    public static TurnOrigin OriginOf(ReceivedInteraction interaction) =>
        new(interaction.Id, PlaceOf(interaction.GuildId, interaction.ChannelId));

    public static TurnOrigin OriginOf(ReceivedMessage message) => new(message.Id, PlaceOf(message.GuildId, message.ChannelId));

    public static ConversationKey Of(ReceivedMessage message) => new(Platform, message.ChannelId ?? string.Empty, message.Author?.Id ?? string.Empty);

    private static string PlaceOf(string? server, string? channel) =>
        server is null ? $"direct messages {channel}" : $"server {server}, channel {channel}";
}
