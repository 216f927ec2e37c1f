using System.Text.Json;
using CareerBot.Conversations;
using CareerBot.Teams.Activities;
using CareerBot.Teams.Rendering;

namespace CareerBot.Teams.Conversations;

/// <summary>What an activity says of where it comes from.</summary>
internal static class ActivityReading
{
    /// <summary>Our name of the platform in stores and limits, whichever of its channels an activity comes by.</summary>
    public const string Platform = "teams";

    extension(TeamsActivity activity)
    {
        public ConversationKey Key => new(Platform, activity.Conversation?.Id ?? string.Empty, activity.From?.Id ?? string.Empty);

        public ConversationPlace Place => activity.Conversation switch
        {
            { ConversationType: "channel" } => ConversationPlace.Channel,
            { ConversationType: "groupChat" } or { IsGroup: true } => ConversationPlace.GroupChat,
            _ => ConversationPlace.Personal,
        };

        /// <summary>Teams says it in two places and other clients nowhere; no form of id may be counted on.</summary>
        public string? TenantId => activity.Conversation?.TenantId ?? Text(activity.ChannelData.Member("tenant").Member("id"));

        public RenderContext Context => new(activity.Id ?? string.Empty, activity.Place) { ChannelId = activity.ChannelId ?? string.Empty, Locale = activity.Locale };

        /// <summary>Bots must not talk with bots, nor with themselves.</summary>
        public bool IsFromBot => string.Equals(activity.From?.Role, "bot", StringComparison.OrdinalIgnoreCase)
            || (activity.From?.Id is { Length: > 0 } from && string.Equals(from, activity.Recipient?.Id, StringComparison.Ordinal));

        public bool ExpectsReplies => string.Equals(activity.DeliveryMode, "expectReplies", StringComparison.OrdinalIgnoreCase);
    }

    extension(JsonElement? element)
    {
        /// <summary>Null where there is no such member, or nothing that could have members.</summary>
        public JsonElement? Member(string name) =>
            element is { ValueKind: JsonValueKind.Object } whole && whole.TryGetProperty(name, out var member) ? member : null;

        public bool IsGiven => element is { ValueKind: not (JsonValueKind.Null or JsonValueKind.Undefined) };
    }

    /// <summary>Null where it is no text, or half a letter that no text can hold.</summary>
    public static string? Text(JsonElement? element)
    {
        if (element is not { ValueKind: JsonValueKind.String } text) return null;
        try
        {
            return text.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
