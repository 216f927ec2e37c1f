using System.Diagnostics.CodeAnalysis;
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
internal sealed class ActivityHandler(TurnTaking turns, IConnector connector, ReplyDelivery delivery, SlowReplies slow, IProcessedTurns processed, AnsweredSections sections, TimeProvider time, ILogger<ActivityHandler> logger) : ITurnHandler<TeamsActivity>
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
        await slow.SendAsync(item.Key, sending => SendAsync(item, answer, sending), cancellationToken);
    }

    private async Task SendAsync(TeamsActivity item, TeamsAnswer answer, CancellationToken cancellationToken)
    {
        try
        {
            var id = await delivery.SendAsync(item, answer.Activity, cancellationToken);
            if (id is not null && answer.Section is { } section) sections.Remember(id, section);
        }
        catch (ConnectorException exception)
        {
            logger.ReplyNotSent((int?)exception.Status, exception.Code, exception.Message);
        }
    }

    /// <summary>A sign and no more: an answer does not hang on it. Everybody would see it, so that there is none for what only one person saw.</summary>
    private async Task ShowTypingAsync(TeamsActivity item, CancellationToken cancellationToken)
    {
        if (item.Recipient?.IsTargeted is true) return;
        try
        {
            await connector.ShowTypingAsync(item, cancellationToken);
        }
        catch (ConnectorException exception)
        {
            logger.TypingNotShown((int?)exception.Status, exception.Code);
        }
    }

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
