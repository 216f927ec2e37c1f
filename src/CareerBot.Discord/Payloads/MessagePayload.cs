using System.Text.Json.Serialization;
using CareerBot.Discord.Rest;

namespace CareerBot.Discord.Payloads;

/// <summary>A message as it goes out, whichever way: into a channel or as the answer to an interaction.</summary>
/// <remarks>https://docs.discord.com/developers/resources/message#create-message</remarks>
internal sealed record MessagePayload
{
    /// <summary>Only the person who asked sees it.</summary>
    public const int Ephemeral = 1 << 6;

    /// <summary>Links in the text are not unfolded below it.</summary>
    public const int SuppressEmbeds = 1 << 2;

    public string? Content { get; init; }

    public IReadOnlyList<Embed>? Embeds { get; init; }

    /// <summary>Rows of buttons and selects; an empty list takes away those of an edited message.</summary>
    public IReadOnlyList<Component>? Components { get; init; }

    /// <summary>Always sent: Discord's own default would ping whoever is named in a text.</summary>
    public AllowedMentions AllowedMentions { get; init; } = AllowedMentions.None;

    public IReadOnlyList<AttachmentPayload>? Attachments { get; init; }

    public int? Flags { get; init; }

    public MessageReference? MessageReference { get; init; }

    /// <summary>With <see cref="EnforceNonce"/>, a second message with the same nonce is not created.</summary>
    public string? Nonce { get; init; }

    public bool? EnforceNonce { get; init; }

    /// <summary>Sent beside the JSON; the attachment of the same place names it.</summary>
    [JsonIgnore]
    public IReadOnlyList<DiscordFile> Files { get; init; } = [];

    [JsonIgnore]
    public bool IsPrivate => (Flags & Ephemeral) == Ephemeral;

    /// <summary>The message without what is sent beside it.</summary>
    public MessagePayload WithoutFiles() => Files.Count == 0
        ? this
        : this with { Files = [], Attachments = null, Embeds = Embeds is null ? null : [.. Embeds.Select(embed => embed with { Image = null })] };

    public MessagePayload AsPrivate() => this with { Flags = (Flags ?? 0) | Ephemeral };
}
