using CareerBot.Conversations;
using CareerBot.Conversations.Asking;
using CareerBot.Core.Rendering;
using CareerBot.Core.Replies;
using CareerBot.Core.Turns;
using CareerBot.Discord.Commands;
using CareerBot.Discord.Payloads;
using CareerBot.Discord.Rendering;
using CareerBot.Discord.Sending;
using Microsoft.Extensions.Logging;

namespace CareerBot.Discord.Messages;

/// <summary>Asks what a message asks, and queues the answer for the place where it belongs.</summary>
internal sealed class MessageAnswer(
    ConversationResponder responder,
    DiscordRenderer renderer,
    MessageSender sender,
    ChannelQueues queues,
    Typing typing,
    MessageCounts counts,
    TimeProvider time,
    ILogger<MessageAnswer> logger)
{
    /// <param name="message">What is answered.</param>
    /// <param name="place">The message's own channel, or a thread of its own.</param>
    /// <param name="cancellationToken">Ends the looking up.</param>
    public async Task AnswerAsync(ReceivedMessage message, string place, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        var key = new ConversationKey(DiscordKey.Platform, place, message.Author?.Id ?? string.Empty);
        var turn = new Turn(message.Id, Pings.Without(message.Content ?? string.Empty));
        var timed = await typing.WhileAsync(place, () => responder.RespondAsync(key, turn, cancellationToken), cancellationToken);
        var (whole, plain) = (Placed(renderer.Render(timed.Reply, RenderOptions.Plain)), Placed(Plain(timed.Reply)));
        queues.Post(new OutgoingMessage(message, place, SendAsync) { IsUrgent = timed.Reply is Reply.Signpost });

        // In a thread there is nothing to point at: it begins with the question.
        MessagePayload Placed(MessagePayload payload) => place == message.ChannelId ? payload with { MessageReference = new MessageReference(message.Id) } : payload;

        async Task SendAsync(CancellationToken sending)
        {
            if (!await sender.SendAsync(message, place, whole, plain, sending)) return;
            counts.CountAnswered();
            logger.Answered(message.Id, (long)time.GetElapsedTime(started).TotalMilliseconds);
        }
    }

    private static MessagePayload Plain(Reply reply)
    {
        var text = new MarkdownWriter(DiscordLimits.Content);
        foreach (var line in PlainText.Render(reply).Split('\n')) text.Line().Quote(line);
        return new MessagePayload { Content = text.ToString(), Flags = MessagePayload.SuppressEmbeds };
    }
}
