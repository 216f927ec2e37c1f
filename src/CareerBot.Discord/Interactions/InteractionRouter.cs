using System.Diagnostics.CodeAnalysis;
using CareerBot.Conversations.Memory;
using CareerBot.Core.Retrieval;
using CareerBot.Discord.Commands;
using CareerBot.Discord.Messages;
using CareerBot.Discord.Payloads;
using Microsoft.Extensions.Logging;

namespace CareerBot.Discord.Interactions;

/// <summary>Answers every interaction, whichever way it came, and whatever breaks: nobody is left with "This interaction failed".</summary>
internal sealed class InteractionRouter(
    CommandCatalogue commands, ComponentClicks clicks, Autocompletion autocompletion, ChannelModes modes, IKnowledge knowledge, ILogger<InteractionRouter> logger)
{
    [SuppressMessage("Design", "CA1031", Justification = "Whatever breaks in an interaction ends it with an apology; see ARCHITECTURE.md.")]
    public async Task<InteractionReply> AnswerAsync(ReceivedInteraction interaction, CancellationToken cancellationToken)
    {
        try
        {
            return await RouteAsync(interaction, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            logger.InteractionFailed(interaction.Id, exception.GetType().FullName ?? exception.GetType().Name);
            return interaction.Type == InteractionKind.Autocomplete ? new InteractionReply.Complete([]) : InteractionReply.Privately(Core.Phrases.Failed(interaction.Id));
        }
    }

    private async Task<InteractionReply> RouteAsync(ReceivedInteraction interaction, CancellationToken cancellationToken)
    {
        switch (interaction.Type)
        {
            case InteractionKind.Ping:
                return new InteractionReply.Pong();
            case InteractionKind.Autocomplete:
                return new InteractionReply.Complete(IsLoaded() ? autocompletion.Complete(interaction) : []);
            case InteractionKind.Command or InteractionKind.Component when !IsLoaded():
                return InteractionReply.Privately(Phrases.StillLoading);
            case InteractionKind.Command when commands.Find(interaction.Data?.Name) is { } command:
                return await command.RunAsync(new CommandCall(interaction, await MustBePrivateAsync(interaction, cancellationToken)), cancellationToken);
            case InteractionKind.Component:
                return await clicks.ClickAsync(interaction, await MustBePrivateAsync(interaction, cancellationToken), cancellationToken);
            default:
                return InteractionReply.Privately(Phrases.UnknownCommand);
        }
    }

    private async Task<bool> MustBePrivateAsync(ReceivedInteraction interaction, CancellationToken cancellationToken) =>
        await modes.OfAsync(interaction.GuildId, interaction.ChannelId ?? string.Empty, cancellationToken) == ChannelMode.Off;

    private bool IsLoaded() => ReadyKnowledge.IsLoaded(knowledge);
}
