using CareerBot.Discord.Payloads;

namespace CareerBot.Discord.Messages;

/// <summary>A message that may be for us.</summary>
/// <param name="IsAddressed">Whether it is said to us: in a direct message, with a mention, or as a reply to us. Otherwise the channel's mode decides.</param>
internal sealed record Question(ReceivedMessage Message, bool IsAddressed)
{
    /// <summary>Null for what is never answered: bots, webhooks, ourselves, joins and pins, people talking to each other.</summary>
    public static Question? Of(ReceivedMessage message, string? botId)
    {
        if (message.Author is not { } author || author.Bot == true || author.Id == botId || message.WebhookId is not null) return null;
        if (message.ChannelId is null || message.Type is not (null or ReceivedMessage.DefaultType or ReceivedMessage.ReplyType)) return null;
        var isToBot = botId is not null && (message.Mentions?.Any(mentioned => mentioned?.Id == botId) == true || message.ReferencedMessage?.Author?.Id == botId);
        if (message.GuildId is null || isToBot) return new Question(message, IsAddressed: true);
        return message.ReferencedMessage is null ? new Question(message, IsAddressed: false) : null;
    }
}
