using System.Text.Json.Nodes;

namespace CareerBot.Teams.Activities;

/// <summary>What we post to a channel. A renderer fills in what is said; who says it to whom is filled in when it is sent.</summary>
public sealed record OutgoingActivity
{
    public string Type { get; init; } = ActivityTypes.Message;

    public string? Id { get; init; }

    public string? ServiceUrl { get; init; }

    public string? ChannelId { get; init; }

    public ChannelAccount? From { get; init; }

    public ChannelAccount? Recipient { get; init; }

    public ConversationAccount? Conversation { get; init; }

    public string? ReplyToId { get; init; }

    public string? Locale { get; init; }

    /// <summary>Null where cards say everything.</summary>
    public string? Text { get; init; }

    /// <summary>"markdown", "plain" or "xml".</summary>
    public string? TextFormat { get; init; }

    /// <summary>What a notification shows in place of a card.</summary>
    public string? Summary { get; init; }

    public string? InputHint { get; init; }

    public string? AttachmentLayout { get; init; }

    public IReadOnlyList<OutgoingAttachment>? Attachments { get; init; }

    /// <summary>Citations, feedback and other facts beside the text, each as the platform's own JSON.</summary>
    public IReadOnlyList<JsonNode>? Entities { get; init; }

    public SuggestedActions? SuggestedActions { get; init; }

    public JsonObject? ChannelData { get; init; }
}
