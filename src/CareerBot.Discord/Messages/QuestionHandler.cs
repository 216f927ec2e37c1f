using CareerBot.Conversations;
using CareerBot.Conversations.Inbox;
using CareerBot.Conversations.Limits;
using CareerBot.Conversations.Memory;
using CareerBot.Core.Retrieval;
using CareerBot.Discord.Commands;
using CareerBot.Discord.Payloads;

namespace CareerBot.Discord.Messages;

/// <summary>Decides what a message gets: nothing, a notice, or an answer; and whichever it is, once.</summary>
internal sealed class QuestionHandler(
    MessageAnswer answer, MessageSender sender, ChannelModes modes, SafeStore store, TurnLimits limits, IKnowledge knowledge, TimeProvider time) : ITurnHandler<Question>
{
    private static readonly TimeSpan BetweenHints = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan BetweenSlowDowns = TimeSpan.FromMinutes(1);

    public ConversationKey KeyOf(Question item) => DiscordKey.Of(item.Message);

    public async Task HandleAsync(Question item, CancellationToken cancellationToken)
    {
        var message = item.Message;
        var mode = await modes.OfAsync(message.GuildId, message.ChannelId ?? string.Empty, cancellationToken);
        if (mode == ChannelMode.Off || (!item.IsAddressed && mode != ChannelMode.Every)) return;
        if (!await store.TryTakeAsync(TakenIds.Of(message), otherwise: true, cancellationToken)) return;

        if (string.IsNullOrWhiteSpace(message.Content)) await HintAsync(item, cancellationToken);
        else if (!ReadyKnowledge.IsLoaded(knowledge)) await SayAsync(message, Phrases.StillLoading, cancellationToken);
        else if (!limits.TryTake(KeyOf(item), out var wait)) await SlowDownAsync(message, wait, cancellationToken);
        else await answer.SendAsync(message, mode, cancellationToken);
    }

    /// <summary>Without the privileged intent some messages come without their text; in a channel where every message is meant, one hint is enough for a while.</summary>
    private async Task HintAsync(Question item, CancellationToken cancellationToken)
    {
        var mark = TakenIds.Notice("hint", item.Message.ChannelId ?? string.Empty, time.GetUtcNow(), BetweenHints);
        if (item.IsAddressed || await store.TryTakeAsync(mark, otherwise: false, cancellationToken)) await SayAsync(item.Message, Phrases.NoText, cancellationToken);
    }

    /// <summary>Told once a minute: the reply to a flood must not be a flood.</summary>
    private async Task SlowDownAsync(ReceivedMessage message, TimeSpan wait, CancellationToken cancellationToken)
    {
        var key = DiscordKey.Of(message);
        var mark = TakenIds.Notice("slow", $"{key.Place}:{key.User}", time.GetUtcNow(), BetweenSlowDowns);
        if (await store.TryTakeAsync(mark, otherwise: false, cancellationToken)) await SayAsync(message, Phrases.SlowDown(wait), cancellationToken);
    }

    private Task<bool> SayAsync(ReceivedMessage message, string sentence, CancellationToken cancellationToken) =>
        sender.ReplyAsync(message, new MessagePayload { Content = sentence }, cancellationToken);
}
