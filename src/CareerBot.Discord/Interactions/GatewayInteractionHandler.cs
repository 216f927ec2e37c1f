using CareerBot.Conversations;
using CareerBot.Conversations.Inbox;
using CareerBot.Discord.Commands;
using CareerBot.Discord.Messages;
using CareerBot.Discord.Payloads;

namespace CareerBot.Discord.Interactions;

/// <summary>Interactions of the gateway: the same answers as over HTTP, each once, because the gateway may deliver twice.</summary>
internal sealed class GatewayInteractionHandler(InteractionRouter router, InteractionSender sender, SafeStore store) : ITurnHandler<ReceivedInteraction>
{
    public ConversationKey KeyOf(ReceivedInteraction item) => DiscordKey.Of(item);

    public TurnOrigin OriginOf(ReceivedInteraction item) => DiscordKey.OriginOf(item);

    public async Task HandleAsync(ReceivedInteraction item, CancellationToken cancellationToken)
    {
        // Proposals are not worth a mark: a second list does no harm and is turned down by Discord.
        var isNew = item.Type == InteractionKind.Autocomplete || await store.TryTakeAsync(TakenIds.Of(item), otherwise: true, cancellationToken);
        if (isNew) await sender.SendAsync(item, await router.AnswerAsync(item, cancellationToken), cancellationToken);
    }

    /// <summary>Discord itself says by now that there was no answer; whoever can still be told is.</summary>
    public Task TellTimedOutAsync(ReceivedInteraction item, CancellationToken cancellationToken) => item.Type == InteractionKind.Autocomplete
        ? Task.CompletedTask
        : sender.SendAsync(item, InteractionReply.Privately(Phrases.TookTooLong), cancellationToken);
}
