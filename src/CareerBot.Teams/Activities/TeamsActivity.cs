using System.Text.Json;
using System.Text.Json.Serialization;

namespace CareerBot.Teams.Activities;

/// <summary>What a channel posts to us. Every member may be absent: real clients leave out and add as they please. Ids are opaque.</summary>
/// <remarks>https://github.com/microsoft/Agents/blob/main/specs/activity/protocol-activity.md</remarks>
public sealed record TeamsActivity
{
    /// <summary>One of <see cref="ActivityTypes"/>, or anything else.</summary>
    public string? Type { get; init; }

    public string? Id { get; init; }

    /// <summary>What kind of invoke or event it is.</summary>
    public string? Name { get; init; }

    /// <summary>"add" or "remove" of an installation.</summary>
    public string? Action { get; init; }

    public string? ServiceUrl { get; init; }

    public string? ChannelId { get; init; }

    public ChannelAccount? From { get; init; }

    public ChannelAccount? Recipient { get; init; }

    public ConversationAccount? Conversation { get; init; }

    /// <summary>As typed, with mentions as &lt;at&gt; elements; absent where a card was submitted.</summary>
    public string? Text { get; init; }

    public string? TextFormat { get; init; }

    public string? Locale { get; init; }

    public string? ReplyToId { get; init; }

    /// <summary>"expectReplies" where the answer is to stand in the body of the response.</summary>
    public string? DeliveryMode { get; init; }

    /// <summary>What a card or an invoke hands over; any JSON.</summary>
    public JsonElement? Value { get; init; }

    /// <summary>Mentions, client facts and whatever else.</summary>
    public JsonElement? Entities { get; init; }

    public JsonElement? Attachments { get; init; }

    public JsonElement? ChannelData { get; init; }

    public IReadOnlyList<ChannelAccount>? MembersAdded { get; init; }

    public IReadOnlyList<ChannelAccount>? MembersRemoved { get; init; }

    /// <summary>Members that no property names.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Others { get; set; }
}
