namespace CareerBot.Discord.Payloads;

/// <summary>A message as it comes in: as an event, or beside an interaction. What Discord leaves out may also come as null.</summary>
/// <remarks>https://docs.discord.com/developers/resources/message#message-object</remarks>
internal sealed record ReceivedMessage
{
    public const int DefaultType = 0;
    public const int ReplyType = 19;

    public required string Id { get; init; }

    public string? ChannelId { get; init; }

    public string? GuildId { get; init; }

    public int? Type { get; init; }

    public int? Flags { get; init; }

    public string? Content { get; init; }

    public ReceivedUser? Author { get; init; }

    public string? WebhookId { get; init; }

    public IReadOnlyList<ReceivedUser>? Mentions { get; init; }

    /// <summary>The message that was replied to.</summary>
    public ReceivedMessage? ReferencedMessage { get; init; }

    public IReadOnlyList<ReceivedEmbed>? Embeds { get; init; }
}

/// <summary>An embed of a message of our own, as it comes back when one of its buttons is pressed.</summary>
internal sealed record ReceivedEmbed
{
    public string? Title { get; init; }

    public string? Description { get; init; }

    public int? Color { get; init; }

    public IReadOnlyList<ReceivedField>? Fields { get; init; }
}

/// <summary>A field of such an embed.</summary>
internal sealed record ReceivedField
{
    public string? Name { get; init; }

    public string? Value { get; init; }
}
