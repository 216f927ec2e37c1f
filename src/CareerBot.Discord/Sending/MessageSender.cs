using System.Net;
using System.Text.Json;
using CareerBot.Discord.Payloads;
using CareerBot.Discord.Rest;
using Microsoft.Extensions.Logging;

namespace CareerBot.Discord.Sending;

/// <summary>
/// Puts messages into channels: at most one for a question, whatever is delivered or sent twice, and as much of it as the channel
/// allows.
/// </summary>
internal sealed class MessageSender(IDiscordRest rest, ChannelPermissions permissions, ILogger<MessageSender> logger)
{
    /// <summary>Sends the answer to a question into a channel; false where Discord did not take it.</summary>
    /// <param name="question">What is answered; its id is the nonce.</param>
    /// <param name="channelId">The question's own channel, or a thread.</param>
    /// <param name="message">The answer.</param>
    /// <param name="plain">The same as mere text, for channels where the bot may not send embeds; null where there is none.</param>
    /// <param name="cancellationToken">Ends the sending.</param>
    public async Task<bool> SendAsync(
        ReceivedMessage question, string channelId, MessagePayload message, MessagePayload? plain, CancellationToken cancellationToken)
    {
        var form = SimplerMessage.Within(permissions.MissingIn(channelId), message, plain);
        var missing = MissingPermission.None;
        var code = 0;
        while (!permissions.IsClosed(question.GuildId, channelId))
        {
            try
            {
                // The id of a message has at most 20 characters, a nonce may have 25.
                await rest.CreateMessageAsync(channelId, Body(form with { Nonce = question.Id, EnforceNonce = true }), cancellationToken);
                permissions.RememberWritten(channelId);
                permissions.Remember(question.GuildId, channelId, missing, code);
                return true;
            }
            catch (DiscordRestException exception)
            {
                permissions.CountRefusal(question.GuildId, exception);
                if (SimplerMessage.After(form, plain, exception) is not { } simpler)
                {
                    GiveUp(question, channelId, exception);
                    return false;
                }

                (form, code) = (simpler.Message, exception.Code);

                // Without embeds there are no files either, so whether those alone would be refused is not known.
                if (simpler.Missing == MissingPermission.EmbedLinks) missing &= ~MissingPermission.AttachFiles;
                missing |= simpler.Missing;
            }
        }

        return false;
    }

    private static DiscordBody Body(MessagePayload message) =>
        new(JsonSerializer.SerializeToUtf8Bytes(message, PayloadJson.Default.MessagePayload)) { Files = message.Files, HasEnforcedNonce = message.EnforceNonce == true };

    /// <summary>Without a code of Discord's own it is no matter of the channel: a proxy, or the address itself, is refused.</summary>
    private void GiveUp(ReceivedMessage question, string channelId, DiscordRestException exception)
    {
        var (server, code) = (question.GuildId, exception.Code);
        if (exception.Status == HttpStatusCode.Forbidden && code != 0) permissions.Remember(server, channelId, MissingPermission.SendMessages, code);
        else logger.MessageNotSent(question.Id, server, channelId, (int?)exception.Status ?? 0, code, exception.Message);
    }
}
