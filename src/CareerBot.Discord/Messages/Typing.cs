using CareerBot.Conversations.Asking;
using CareerBot.Discord.Rest;
using Microsoft.Extensions.Logging;

namespace CareerBot.Discord.Messages;

/// <summary>The typing sign of a channel.</summary>
internal sealed class Typing(IDiscordRest rest, TimeProvider time, ILogger<Typing> logger)
{
    public Task<T> WhileAsync<T>(string channelId, Func<Task<T>> answer, CancellationToken cancellationToken) =>
        TypingSign.WhileAsync(answer, shown => ShowAsync(channelId, shown), time, cancellationToken);

    private async Task ShowAsync(string channelId, CancellationToken cancellationToken)
    {
        try
        {
            await rest.TriggerTypingAsync(channelId, cancellationToken);
        }
        catch (DiscordRestException exception)
        {
            logger.TypingFailed((int?)exception.Status ?? 0, exception.Code);
        }
    }
}
