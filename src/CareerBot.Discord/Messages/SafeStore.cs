using System.Diagnostics.CodeAnalysis;
using CareerBot.Conversations.Memory;
using CareerBot.Discord.Commands;
using Microsoft.Extensions.Logging;

namespace CareerBot.Discord.Messages;

/// <summary>The stores as the adapter uses them: one that fails is logged and never stops an answer.</summary>
internal sealed class SafeStore(IProcessedTurns turns, ISettingsStore settings, IFeedback feedback, ILogger<SafeStore> logger)
{
    /// <summary>Marks something as done; false where it already was. Where the store fails, <paramref name="otherwise"/> holds.</summary>
    public Task<bool> TryTakeAsync(string id, bool otherwise, CancellationToken cancellationToken) =>
        TryAsync("mark a turn", () => turns.TryTakeAsync(DiscordKey.Platform, id, cancellationToken), otherwise);

    /// <summary>How the bot behaves in a channel; where nothing is set or can be read, it answers where it is mentioned.</summary>
    public async Task<ChannelMode> ModeOfAsync(string? server, string channel, CancellationToken cancellationToken)
    {
        if (server is null) return ChannelMode.Mention;
        var found = await TryAsync("read settings", () => settings.FindAsync(DiscordKey.Platform, server, channel, cancellationToken), null);
        return found?.Mode ?? ChannelMode.Mention;
    }

    /// <summary>False where it could not be saved.</summary>
    public Task<bool> TrySaveModeAsync(string server, string? channel, ChannelMode mode, CancellationToken cancellationToken) =>
        TryAsync("save settings", () => DoneAsync(settings.SaveAsync(DiscordKey.Platform, server, channel, new ChannelSettings(mode), cancellationToken)), false);

    /// <summary>False where it could not be counted.</summary>
    public Task<bool> TryVoteAsync(Vote vote, CancellationToken cancellationToken) => TryAsync("count a vote", () => DoneAsync(feedback.VoteAsync(vote, cancellationToken)), false);

    /// <summary>Null where the votes can't be read.</summary>
    public Task<IReadOnlyList<VoteCount>?> TryCountVotesAsync(CancellationToken cancellationToken) =>
        TryAsync<IReadOnlyList<VoteCount>?>("count votes", async () => await feedback.CountAsync(cancellationToken), null);

    private static async Task<bool> DoneAsync(Task task)
    {
        await task;
        return true;
    }

    [SuppressMessage("Design", "CA1031", Justification = "Whatever a store throws, the person gets an answer.")]
    private async Task<T> TryAsync<T>(string action, Func<Task<T>> use, T otherwise)
    {
        try
        {
            return await use();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            logger.StoreFailed(action, exception.GetType().Name);
            return otherwise;
        }
    }
}
