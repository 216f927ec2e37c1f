using CareerBot.Conversations;
using CareerBot.Conversations.Inbox;
using CareerBot.Discord.Commands;
using CareerBot.Discord.Interactions;
using CareerBot.Discord.Payloads;
using CareerBot.Discord.Sending;

namespace CareerBot.Discord.Messages;

/// <summary>Says that the bot is busy: kindly, once, and without looking anything up.</summary>
internal sealed class BusyNoticeHandler(ChannelQueues queues, InteractionSender interactions, SafeStore store) : ITurnHandler<BusyNotice>
{
    /// <summary>A person gets one notice at a time in a channel; an interaction is nobody else's and always gets its own.</summary>
    public ConversationKey KeyOf(BusyNotice item) => item switch
    {
        { Message: { } message } => DiscordKey.Of(message),
        { Interaction: { } interaction } => DiscordKey.Of(interaction) with { Place = interaction.Id },
        _ => default,
    };

    public TurnOrigin OriginOf(BusyNotice item) => item switch
    {
        { Message: { } message } => DiscordKey.OriginOf(message),
        { Interaction: { } interaction } => DiscordKey.OriginOf(interaction),
        _ => new TurnOrigin(string.Empty, string.Empty),
    };

    /// <summary>There is nothing left to say to somebody who could not be told in time that the bot is busy.</summary>
    public Task TellTimedOutAsync(BusyNotice item, CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task HandleAsync(BusyNotice item, CancellationToken cancellationToken)
    {
        if (item.Interaction is { } interaction)
        {
            InteractionReply reply = interaction.Type == InteractionKind.Autocomplete ? new InteractionReply.Complete([]) : InteractionReply.Privately(Phrases.Busy);
            await interactions.SendAsync(interaction, reply, cancellationToken);
        }
        else if (item.Message is { } message && await store.TryTakeAsync(TakenIds.Of(message), otherwise: true, cancellationToken))
        {
            queues.Tell(message, Phrases.Busy);
        }
    }
}
