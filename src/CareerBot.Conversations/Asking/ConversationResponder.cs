using System.Diagnostics.CodeAnalysis;
using CareerBot.Conversations.Memory;
using CareerBot.Conversations.Privacy;
using CareerBot.Core.Answering;
using CareerBot.Core.Replies;
using CareerBot.Core.Turns;
using Microsoft.Extensions.Logging;

namespace CareerBot.Conversations.Asking;

/// <summary>A turn of a conversation: recalls what it is about, asks, remembers. A store that fails never stops an answer.</summary>
public sealed class ConversationResponder(Responder responder, IConversationMemory memory, ILogger<ConversationResponder> logger)
{
    private readonly PersonForgetting _forgetting = new(memory, logger);

    /// <summary>The turn's own subject, where it has one, wins over the remembered one.</summary>
    public async Task<TimedReply> RespondAsync(ConversationKey key, Turn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var subject = turn.Subject ?? await RecallAsync(key, cancellationToken);
        var timed = responder.Respond(turn with { Subject = subject });
        if (timed.Reply is Reply.SmallTalk { Topic: PersonalData.ForgetMe } asked)
        {
            return timed with { Reply = asked with { Message = await _forgetting.ForgetAsync(key.Platform, key.User, cancellationToken) } };
        }

        if (timed.Reply is not Reply.Failed && timed.Reply.Subject is { } about && about != subject) await RememberAsync(key, about, cancellationToken);
        return timed;
    }

    [SuppressMessage("Design", "CA1031", Justification = "Whatever a store throws, the person gets an answer.")]
    private async Task<Subject?> RecallAsync(ConversationKey key, CancellationToken cancellationToken)
    {
        try
        {
            return await memory.RecallAsync(key, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            logger.StoreFailed("recall", exception.GetType().Name);
            return null;
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "Whatever a store throws, the person gets an answer.")]
    private async Task RememberAsync(ConversationKey key, Subject subject, CancellationToken cancellationToken)
    {
        try
        {
            await memory.RememberAsync(key, subject, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            logger.StoreFailed("remember", exception.GetType().Name);
        }
    }
}
