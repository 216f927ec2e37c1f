using System.Net;
using System.Text.Json;
using CareerBot.Core.Text;
using CareerBot.Discord.Payloads;
using CareerBot.Discord.Rendering;
using CareerBot.Discord.Rest;
using CareerBot.Discord.Sending;
using Microsoft.Extensions.Logging;

namespace CareerBot.Discord.Messages;

/// <summary>A thread of its own for a question, where the channel is set so.</summary>
internal sealed class QuestionThread(IDiscordRest rest, ChannelPermissions permissions, ILogger<QuestionThread> logger)
{
    /// <summary>The id of the new thread; that of the channel where none can be started: in a direct message, within a thread, without the right to.</summary>
    public async Task<string> StartAsync(ReceivedMessage message, CancellationToken cancellationToken)
    {
        var channel = message.ChannelId ?? string.Empty;
        if (message.GuildId is null) return channel;
        try
        {
            var name = PlainCut.To(UtteranceCleaner.Clean(Pings.Without(message.Content ?? string.Empty)), DiscordLimits.ThreadName);
            var thread = new ThreadPayload(name.Length > 0 ? name : Phrases.ThreadName);
            return await rest.StartThreadAsync(channel, message.Id, new DiscordBody(JsonSerializer.SerializeToUtf8Bytes(thread, PayloadJson.Default.ThreadPayload)), cancellationToken) is { Length: > 0 } id ? id : channel;
        }
        catch (DiscordRestException exception)
        {
            permissions.CountRefusal(message.GuildId, exception);
            var isForbidden = exception is { Status: HttpStatusCode.Forbidden, Code: not 0 };
            if (isForbidden) permissions.Remember(message.GuildId, channel, MissingPermission.CreateThreads, exception.Code);
            logger.ThreadNotStarted(message.Id, (int?)exception.Status ?? 0, exception.Code);
            return channel;
        }
    }
}
