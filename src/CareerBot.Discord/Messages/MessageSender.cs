using System.Net;
using System.Text.Json;
using CareerBot.Discord.Payloads;
using CareerBot.Discord.Rest;
using Microsoft.Extensions.Logging;

namespace CareerBot.Discord.Messages;

/// <summary>Puts messages into channels: at most one for a question, whatever is delivered or sent twice.</summary>
internal sealed class MessageSender(IDiscordRest rest, ILogger<MessageSender> logger)
{
    // Discord's own code for "cannot send an empty message": what an embed becomes where embeds are not allowed.
    private const int EmptyMessage = 50006;

    /// <summary>Replies to a message where it stands.</summary>
    public Task<bool> ReplyAsync(ReceivedMessage question, MessagePayload message, CancellationToken cancellationToken) =>
        SendAsync(question, question.ChannelId ?? string.Empty, message with { MessageReference = new MessageReference(question.Id) }, plain: null, cancellationToken);

    /// <summary>Sends the answer to a question into a channel; false where Discord did not take it.</summary>
    /// <param name="question">What is answered; its id is the nonce.</param>
    /// <param name="channelId">The question's own channel, or a thread.</param>
    /// <param name="message">The answer.</param>
    /// <param name="plain">The same as mere text, for channels where the bot may not send embeds or files; null where there is none.</param>
    /// <param name="cancellationToken">Ends the sending.</param>
    public async Task<bool> SendAsync(ReceivedMessage question, string channelId, MessagePayload message, MessagePayload? plain, CancellationToken cancellationToken)
    {
        // The id of a message has at most 20 characters, a nonce may have 25.
        var sent = message with { Nonce = question.Id, EnforceNonce = true };
        try
        {
            await rest.CreateMessageAsync(channelId, Body(sent), cancellationToken);
            return true;
        }
        catch (DiscordRestException exception) when (plain is not null && (exception.Status == HttpStatusCode.Forbidden || exception.Code == EmptyMessage))
        {
            return await SendAsync(question, channelId, plain, plain: null, cancellationToken);
        }
        catch (DiscordRestException exception)
        {
            logger.SendFailed(question.Id, (int?)exception.Status ?? 0, exception.Code);
            return false;
        }
    }

    private static DiscordBody Body(MessagePayload message) =>
        new(JsonSerializer.SerializeToUtf8Bytes(message, PayloadJson.Default.MessagePayload)) { Files = message.Files, HasEnforcedNonce = message.EnforceNonce == true };
}
