using CareerBot.Discord.Rest;
using Microsoft.Extensions.Logging;

namespace CareerBot.Discord.Messages;

/// <summary>Shows that the bot is writing, where an answer takes so long that somebody might wonder. It seldom does.</summary>
internal sealed class Typing(IDiscordRest rest, TimeProvider time, ILogger<Typing> logger)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    public async Task<T> WhileAsync<T>(string channelId, Func<Task<T>> answer, CancellationToken cancellationToken)
    {
        using var answered = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var answering = Task.Run(answer, cancellationToken);
        if (await Task.WhenAny(answering, Task.Delay(Patience, time, answered.Token)) != answering) await ShowAsync(channelId, cancellationToken);
        await answered.CancelAsync();
        return await answering;
    }

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
