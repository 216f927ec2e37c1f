using CareerBot.Discord.Payloads;
using CareerBot.Discord.Rendering;
using CareerBot.Discord.Rest;

namespace CareerBot.Discord.Interactions;

/// <summary>A private answer as everybody will see it: the embed comes back with the click and the button says what was drawn, so nothing had to be kept.</summary>
internal static class SharedMessage
{
    /// <summary>Null where there is nothing to share or it is not within what a message may hold.</summary>
    public static MessagePayload? Of(ReceivedMessage? message, string userId, string? section, (DiscordFile File, string AltText)? picture)
    {
        if (message?.Embeds is not [var shown, ..] || !IsWithinLimits(shown)) return null;
        var fields = shown.Fields?.Select(field => new EmbedField(field.Name ?? string.Empty, field.Value ?? string.Empty)).ToArray();
        var embed = new Embed { Title = shown.Title, Description = shown.Description, Color = shown.Color, Fields = fields is { Length: > 0 } ? fields : null };
        var said = new MessagePayload
        {
            Content = Snowflake.IsValid(userId) ? Phrases.SharedBy(userId) : null,
            Embeds = [embed],
            Components = [RatingRow.Of(section, isPrivate: false)],
        };
        return picture is { } drawn ? ChartPicture.In(said, embed, drawn) : said;
    }

    private static bool IsWithinLimits(ReceivedEmbed embed)
    {
        var fields = embed.Fields ?? [];
        var sum = (embed.Title?.Length ?? 0) + (embed.Description?.Length ?? 0) + fields.Sum(field => (field.Name?.Length ?? 0) + (field.Value?.Length ?? 0));
        return sum is > 0 and <= DiscordLimits.EmbedSum
            && embed.Title is not { Length: > DiscordLimits.EmbedTitle }
            && embed.Description is not { Length: > DiscordLimits.EmbedDescription }
            && embed.Color is null or (>= 0 and <= 0xFFFFFF)
            && fields.Count <= DiscordLimits.EmbedFields
            && fields.All(field => field is { Name.Length: > 0 and <= DiscordLimits.FieldName, Value.Length: > 0 and <= DiscordLimits.FieldValue });
    }
}
