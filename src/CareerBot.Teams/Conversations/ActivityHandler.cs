using System.Diagnostics.CodeAnalysis;
using System.Net;
using CareerBot.Conversations;
using CareerBot.Conversations.Asking;
using CareerBot.Conversations.Inbox;
using CareerBot.Conversations.Memory;
using CareerBot.Teams.Activities;
using CareerBot.Teams.Connector;
using CareerBot.Teams.Invokes;
using Microsoft.Extensions.Logging;

namespace CareerBot.Teams.Conversations;

/// <summary>Takes one activity from the inbox: drops what came before, asks, sends.</summary>
internal sealed class ActivityHandler(TurnTaking turns, IConnector connector, IProcessedTurns processed, AnsweredSections sections, TimeProvider time, ILogger<ActivityHandler> logger) : ITurnHandler<TeamsActivity>
{
    public ConversationKey KeyOf(TeamsActivity item) => item.Key;

    public TurnOrigin OriginOf(TeamsActivity item) => new(item.Id ?? string.Empty, $"conversation {item.Conversation?.Id}");

    public async Task TellTimedOutAsync(TeamsActivity item, CancellationToken cancellationToken)
    {
        if (item.Type != ActivityTypes.Message || !turns.Concerns(item)) return;
        try
        {
            await connector.ReplyAsync(item, Shelf.Say(Phrases.TookTooLong), cancellationToken);
        }
        catch (ConnectorException exception)
        {
            logger.ReplyNotSent((int?)exception.Status, exception.Code, exception.Message);
        }
    }

    public async Task HandleAsync(TeamsActivity item, CancellationToken cancellationToken)
    {
        if (!turns.Concerns(item) || !await IsNewAsync(item, cancellationToken)) return;
        if (await TypingSign.WhileAsync(() => turns.AnswerAsync(item, cancellationToken), shown => ShowTypingAsync(item, shown), time, cancellationToken) is not { } answer) return;
        try
        {
            var id = await SendAsync(item, answer.Activity, cancellationToken);
            if (id is not null && answer.Section is { } section) sections.Remember(id, section);
        }
        catch (ConnectorException exception)
        {
            logger.ReplyNotSent((int?)exception.Status, exception.Code, exception.Message);
        }
    }

    /// <summary>Cards and citations are extras: where a channel refuses them, or finds the whole too large, the text goes alone.</summary>
    private async Task<string?> SendAsync(TeamsActivity item, OutgoingActivity reply, CancellationToken cancellationToken)
    {
        try
        {
            return await connector.ReplyAsync(item, reply, cancellationToken);
        }
        catch (ConnectorException exception) when (exception.Status is HttpStatusCode.BadRequest or HttpStatusCode.RequestEntityTooLarge && Plain(reply) is not null)
        {
            logger.ReplyReduced((int?)exception.Status, exception.Code);
            return await connector.ReplyAsync(item, Plain(reply) ?? reply, cancellationToken);
        }
    }

    /// <summary>A sign and no more: an answer does not hang on it.</summary>
    private async Task ShowTypingAsync(TeamsActivity item, CancellationToken cancellationToken)
    {
        try
        {
            await connector.ShowTypingAsync(item, cancellationToken);
        }
        catch (ConnectorException exception)
        {
            logger.TypingNotShown((int?)exception.Status, exception.Code);
        }
    }

    /// <summary>Null where the reply is nothing but text already.</summary>
    private static OutgoingActivity? Plain(OutgoingActivity reply) => (reply.Attachments, reply.Entities, reply.SuggestedActions, reply.ChannelData) is (null, null, null, null)
        ? null
        : reply with { Text = reply.Text ?? reply.Summary ?? Phrases.CardNotShown, Attachments = null, Entities = null, SuggestedActions = null, ChannelData = null };

    /// <summary>Teams sends again what it thinks was not taken. Ids are unique within a conversation; where there is none nothing can be told apart.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "Whatever a store throws, the person gets an answer.")]
    private async Task<bool> IsNewAsync(TeamsActivity item, CancellationToken cancellationToken)
    {
        if (item.Id is not { Length: > 0 } id) return true;
        try
        {
            return await processed.TryTakeAsync(ActivityReading.Platform, $"{item.Conversation?.Id}/{id}", cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            logger.DuplicatesNotSeen(exception.GetType().Name);
            return true;
        }
    }
}
