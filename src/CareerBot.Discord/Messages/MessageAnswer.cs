using CareerBot.Conversations;
using CareerBot.Conversations.Asking;
using CareerBot.Conversations.Memory;
using CareerBot.Core.Rendering;
using CareerBot.Core.Replies;
using CareerBot.Core.Turns;
using CareerBot.Discord.Commands;
using CareerBot.Discord.Payloads;
using CareerBot.Discord.Rendering;
using Microsoft.Extensions.Logging;

namespace CareerBot.Discord.Messages;

/// <summary>Asks what a message asks, and sends the answer below it or into a thread of its own.</summary>
internal sealed class MessageAnswer(
    ConversationResponder responder, DiscordRenderer renderer, MessageSender sender, QuestionThread threads, Typing typing, MessageCounts counts, TimeProvider time, ILogger<MessageAnswer> logger)
{
    public async Task SendAsync(ReceivedMessage message, ChannelMode mode, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        var place = mode == ChannelMode.Thread ? await threads.StartAsync(message, cancellationToken) : message.ChannelId ?? string.Empty;
        var key = new ConversationKey(DiscordKey.Platform, place, message.Author?.Id ?? string.Empty);
        var turn = new Turn(message.Id, Pings.Without(message.Content ?? string.Empty));
        var timed = await typing.WhileAsync(place, () => responder.RespondAsync(key, turn, cancellationToken), cancellationToken);
        var isSent = await sender.SendAsync(message, place, Placed(renderer.Render(timed.Reply, RenderOptions.Plain)), Placed(Plain(timed.Reply)), cancellationToken);
        if (!isSent) return;
        counts.CountAnswered();
        logger.Answered(message.Id, (long)time.GetElapsedTime(started).TotalMilliseconds);

        // In a thread there is nothing to point at: it begins with the question.
        MessagePayload Placed(MessagePayload payload) => place == message.ChannelId ? payload with { MessageReference = new MessageReference(message.Id) } : payload;
    }

    private static MessagePayload Plain(Reply reply)
    {
        var text = new MarkdownWriter(DiscordLimits.Content);
        foreach (var line in PlainText.Render(reply).Split('\n')) text.Line().Quote(line);
        return new MessagePayload { Content = text.ToString(), Flags = MessagePayload.SuppressEmbeds };
    }
}
