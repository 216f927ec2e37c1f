using CareerBot.Conversations.Memory;
using CareerBot.Core.Retrieval;
using CareerBot.Core.Turns;
using CareerBot.Discord.Commands;
using CareerBot.Discord.Messages;
using CareerBot.Discord.Payloads;
using CareerBot.Discord.Rendering;
using CareerBot.Discord.Rest;

namespace CareerBot.Discord.Interactions;

/// <summary>Buttons and selects below our messages. They hold all they need, so they work after a restart and after days.</summary>
internal sealed class ComponentClicks(InteractionAsking asking, SafeStore store, IKnowledge knowledge, ChartPicture charts)
{
    public async Task<InteractionReply> ClickAsync(ReceivedInteraction interaction, bool mustBePrivate, CancellationToken cancellationToken)
    {
        var id = interaction.Data?.CustomId;
        var action = ComponentId.Parse(id);
        if (action is ComponentAction.Pick)
        {
            id = interaction.Data?.Values is [var only] ? only : null;
            action = ComponentId.Parse(id);
        }

        return action switch
        {
            ComponentAction.Rate rate => await RateAsync(interaction, rate, cancellationToken),
            ComponentAction.Share share => await ShareAsync(interaction, share, cancellationToken),
            ComponentAction.Ask ask => await AskAsync(interaction, ask.Request, id, mustBePrivate, cancellationToken),
            ComponentAction.OpenGuide guide => await OpenAsync(interaction, guide, id, mustBePrivate, cancellationToken),
            _ => InteractionReply.Privately(Phrases.UnknownButton),
        };
    }

    private async Task<InteractionReply> RateAsync(ReceivedInteraction interaction, ComponentAction.Rate rate, CancellationToken cancellationToken)
    {
        if (interaction.Message is not { } message) return InteractionReply.Privately(Phrases.UnknownButton);
        var section = rate.Section is { } named && IsKnown(named) ? named : null;
        var vote = new Vote(DiscordKey.Platform, message.Id, interaction.UserId, rate.IsUp) { Section = section };
        var isCounted = await store.TryVoteAsync(vote, cancellationToken);
        return InteractionReply.Privately(isCounted ? Phrases.Voted(rate.IsUp) : Phrases.NotSaved);
    }

    private async Task<InteractionReply> ShareAsync(ReceivedInteraction interaction, ComponentAction.Share share, CancellationToken cancellationToken)
    {
        if (SharedMessage.Of(interaction.Message, interaction.UserId, share.Section, PictureOf(share)) is not { } shared) return InteractionReply.Privately(Phrases.CannotShare);
        var isFirst = await store.TryTakeAsync($"share:{interaction.Message?.Id}", otherwise: true, cancellationToken);
        return isFirst ? new InteractionReply.Say(shared) : InteractionReply.Privately(Phrases.AlreadyShared);
    }

    /// <summary>The picture is drawn again from what the button says of it: an attachment of a private message is gone some day.</summary>
    private (DiscordFile File, string AltText)? PictureOf(ComponentAction.Share share)
    {
        using var lease = knowledge.Acquire();
        return charts.TryDraw(ChartCode.Read(share.Chart, lease.Snapshot.Wages));
    }

    private async Task<InteractionReply> AskAsync(ReceivedInteraction interaction, TurnRequest request, string? id, bool mustBePrivate, CancellationToken cancellationToken)
    {
        if (request is TurnRequest.Section section && !IsKnown(section.GuideId, section.SectionId)) return InteractionReply.Privately(Phrases.ChoiceIsGone);
        return await AskOnceAsync(interaction, new Turn(interaction.Id, string.Empty) { Request = request }, id, mustBePrivate, cancellationToken);
    }

    private async Task<InteractionReply> OpenAsync(ReceivedInteraction interaction, ComponentAction.OpenGuide guide, string? id, bool mustBePrivate, CancellationToken cancellationToken)
    {
        if (!IsKnownGuide(guide.GuideId)) return InteractionReply.Privately(Phrases.ChoiceIsGone);
        return await AskOnceAsync(interaction, new Turn(interaction.Id, string.Empty) { Request = new TurnRequest.Guide(guide.GuideId) }, id, mustBePrivate, cancellationToken);
    }

    /// <summary>A person who clicks the same button of the same message again is pointed to the answer that is there.</summary>
    private async Task<InteractionReply> AskOnceAsync(ReceivedInteraction interaction, Turn turn, string? id, bool mustBePrivate, CancellationToken cancellationToken)
    {
        var isFirst = await store.TryTakeAsync($"click:{interaction.Message?.Id}:{interaction.UserId}:{id}", otherwise: true, cancellationToken);
        if (!isFirst) return InteractionReply.Privately(Phrases.AlreadyPicked);
        var isPrivate = mustBePrivate || (interaction.Message?.Flags & MessagePayload.Ephemeral) == MessagePayload.Ephemeral;
        return await asking.AskAsync(DiscordKey.Of(interaction), turn, new RenderOptions { IsPrivate = isPrivate }, cancellationToken);
    }

    private bool IsKnown(string section) => section.Split('#') is [var guideId, var sectionId] && IsKnown(guideId, sectionId);

    private bool IsKnown(string guideId, string sectionId)
    {
        using var lease = knowledge.Acquire();
        return lease.Snapshot.Index.Find(guideId, sectionId) is not null;
    }

    private bool IsKnownGuide(string guideId)
    {
        using var lease = knowledge.Acquire();
        return lease.Snapshot.Index.Guides.Find(guideId) is not null;
    }
}
