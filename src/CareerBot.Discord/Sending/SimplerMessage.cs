using System.Net;
using CareerBot.Discord.Payloads;
using CareerBot.Discord.Rest;

namespace CareerBot.Discord.Sending;

/// <summary>
/// What is left of a message where Discord does not take all of it: without the reference, without the file, as mere text.
/// </summary>
internal sealed record SimplerMessage(MessagePayload Message, MissingPermission Missing)
{
    // Discord's own codes: https://discord.com/developers/docs/topics/opcodes-and-status-codes#json
    private const int EmptyMessage = 50006;

    private const int TooLarge = 40005;

    /// <summary>"Cannot reply without permission to read message history."</summary>
    private const int NoHistory = 160002;

    private const int InvalidForm = 50035;

    private const string Reference = "message_reference";

    /// <summary>What to send instead; null where nothing simpler would be taken either.</summary>
    /// <param name="sent">What was turned down.</param>
    /// <param name="plain">The same as mere text; null where there is none.</param>
    /// <param name="refusal">Why.</param>
    public static SimplerMessage? After(MessagePayload sent, MessagePayload? plain, DiscordRestException refusal)
    {
        if (ChannelPermissions.IsHopeless(refusal)) return null;
        if (sent.MessageReference is not null && IsOfReference(refusal))
        {
            var lacks = refusal.Code == NoHistory ? MissingPermission.ReadMessageHistory : MissingPermission.None;
            return new SimplerMessage(sent with { MessageReference = null }, lacks);
        }

        var isForbidden = refusal.Status == HttpStatusCode.Forbidden;
        if (MayBeOfFile(sent, refusal))
        {
            return new SimplerMessage(sent.WithoutFiles(), isForbidden ? MissingPermission.AttachFiles : MissingPermission.None);
        }

        // An embed goes missing where embeds are not allowed, and then there is nothing left to send.
        var isEmbedRefused = sent.Embeds is { Count: > 0 } && (isForbidden || refusal.Code == EmptyMessage);
        return plain is null || !isEmbedRefused
            ? null
            : new SimplerMessage(plain with { MessageReference = sent.MessageReference }, MissingPermission.EmbedLinks);
    }

    /// <summary>The message as a channel takes it that lacks permissions.</summary>
    public static MessagePayload Within(MissingPermission missing, MessagePayload message, MessagePayload? plain)
    {
        var whole = missing.HasFlag(MissingPermission.AttachFiles) ? message.WithoutFiles() : message;
        if (missing.HasFlag(MissingPermission.EmbedLinks) && plain is not null) whole = plain;
        return missing.HasFlag(MissingPermission.ReadMessageHistory) ? whole with { MessageReference = null } : whole;
    }

    /// <summary>Whether a message with a file may be taken without it.</summary>
    public static bool MayBeOfFile(MessagePayload sent, DiscordRestException refusal) =>
        sent.Files.Count > 0
        && (refusal.Code == TooLarge || refusal.Status is HttpStatusCode.BadRequest or HttpStatusCode.Forbidden or HttpStatusCode.RequestEntityTooLarge);

    private static bool IsOfReference(DiscordRestException refusal) =>
        refusal.Code == NoHistory || (refusal.Code == InvalidForm && (refusal.Fields.Count == 0 || refusal.Fields.Contains(Reference)));
}
