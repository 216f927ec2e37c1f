using CareerBot.Conversations;
using CareerBot.Conversations.Caching;
using CareerBot.Conversations.Inbox;
using CareerBot.Conversations.Limits;
using CareerBot.Conversations.Memory;
using CareerBot.Core.Retrieval;
using CareerBot.Discord.Commands;
using CareerBot.Discord.Payloads;
using CareerBot.Discord.Sending;

namespace CareerBot.Discord.Messages;

/// <summary>
/// Decides what a message gets: nothing, a notice, or an answer; and whichever it is, once. What is to be said is queued for its
/// channel.
/// </summary>
internal sealed class QuestionHandler(
    MessageAnswer answer,
    ThreadedAnswer threads,
    ChannelQueues queues,
    ChannelPermissions permissions,
    ChannelModes modes,
    SafeStore store,
    TurnAdmission admission,
    IKnowledge knowledge,
    TimeProvider time) : ITurnHandler<Question>
{
    private const int MostHinted = 10_000;

    private static readonly TimeSpan BetweenHints = TimeSpan.FromMinutes(10);

    private readonly ExpiringCache<string, bool> _hinted = new(MostHinted, BetweenHints, time);

    public ConversationKey KeyOf(Question item) => DiscordKey.Of(item.Message);

    public TurnOrigin OriginOf(Question item) => DiscordKey.OriginOf(item.Message);

    public async Task HandleAsync(Question item, CancellationToken cancellationToken)
    {
        var message = item.Message;
        var channel = message.ChannelId ?? string.Empty;
        if (permissions.IsClosed(message.GuildId, channel)) return;
        var mode = await modes.OfAsync(message.GuildId, channel, cancellationToken);
        if (mode == ChannelMode.Off || (!item.IsAddressed && mode != ChannelMode.Every)) return;
        if (!await store.TryTakeAsync(TakenIds.Of(message), otherwise: true, cancellationToken)) return;

        var said = Pings.Without(message.Content ?? string.Empty);
        if (string.IsNullOrWhiteSpace(message.Content)) Hint(item, channel);
        else if (!ReadyKnowledge.IsLoaded(knowledge)) queues.Tell(message, Phrases.StillLoading);
        else if (!admission.TryAdmit(KeyOf(item), message.Id, said, out var wait)) queues.Tell(message, Phrases.SlowDown(wait));
        else if (mode == ChannelMode.Thread) await threads.AnswerAsync(message, cancellationToken);
        else await answer.AnswerAsync(message, channel, cancellationToken);
    }

    /// <summary>Somebody who did not mean the bot, or whom it is not to answer, is told nothing.</summary>
    public Task TellTimedOutAsync(Question item, CancellationToken cancellationToken)
    {
        var mode = item.Message is { GuildId: { } server, ChannelId: { } channel } ? modes.Peek(server, channel) : ChannelMode.Mention;
        var isMeant = item.IsAddressed ? mode != ChannelMode.Off : mode == ChannelMode.Every;
        if (isMeant) queues.TellAlways(item.Message, Phrases.TookTooLong);
        return Task.CompletedTask;
    }

    /// <summary>
    /// Without the privileged intent some messages come without their text; in a channel where every message is meant, one hint is
    /// enough for a while.
    /// </summary>
    private void Hint(Question item, string channel)
    {
        if (item.IsAddressed || _hinted.TryAdd(channel, true)) queues.TellAlways(item.Message, Phrases.NoText);
    }
}
