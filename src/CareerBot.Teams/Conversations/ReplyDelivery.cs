using System.Net;
using CareerBot.Teams.Activities;
using CareerBot.Teams.Connector;
using Microsoft.Extensions.Logging;

namespace CareerBot.Teams.Conversations;

/// <summary>Sends what is said in answer to an activity, in the form that the channel takes.</summary>
internal sealed class ReplyDelivery(IConnector connector, ILogger<ReplyDelivery> logger)
{
    /// <summary>The new activity's id, or null where the channel gives none or nothing could be said.</summary>
    /// <exception cref="ConnectorException">It was not sent.</exception>
    public async Task<string?> SendAsync(TeamsActivity answered, OutgoingActivity reply, CancellationToken cancellationToken)
    {
        if (answered.Recipient?.IsTargeted is not true) return await SendReducedAsync(answered, reply, IsTooMuch, cancellationToken);
        try
        {
            return await SendReducedAsync(answered, reply, IsRefusal, cancellationToken);
        }
        catch (ConnectorException exception) when (IsRefusal(exception.Status))
        {
            // What was asked where nobody else sees it is answered nowhere else: it may be about an illness, a debt or worse.
            logger.NotAnsweredPrivately((int?)exception.Status, exception.Code);
            await connector.ReplyAsync(answered with { Recipient = answered.Recipient with { IsTargeted = null } }, Shelf.Say(Phrases.NotPrivately), cancellationToken);
            return null;
        }
    }

    /// <summary>Cards and citations are extras: where a channel refuses them, or finds the whole too large, the text goes alone, to the same people.</summary>
    private async Task<string?> SendReducedAsync(TeamsActivity answered, OutgoingActivity reply, Func<HttpStatusCode?, bool> isWorthLess, CancellationToken cancellationToken)
    {
        try
        {
            return await connector.ReplyAsync(answered, reply, cancellationToken);
        }
        catch (ConnectorException exception) when (isWorthLess(exception.Status) && Plain(reply) is not null)
        {
            logger.ReplyReduced((int?)exception.Status, exception.Code);
            return await connector.ReplyAsync(answered, Plain(reply) ?? reply, cancellationToken);
        }
    }

    private static bool IsTooMuch(HttpStatusCode? status) => status is HttpStatusCode.BadRequest or HttpStatusCode.RequestEntityTooLarge;

    /// <summary>Certainly not shown: after a time-out or an error of the service nobody knows, and of the wrong token or a full service the reply says nothing.</summary>
    private static bool IsRefusal(HttpStatusCode? status) => status switch
    {
        HttpStatusCode.Unauthorized or HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests => false,
        HttpStatusCode.NotImplemented => true,
        { } given => (int)given is >= 400 and < 500,
        null => false,
    };

    /// <summary>Null where the reply is nothing but text already.</summary>
    private static OutgoingActivity? Plain(OutgoingActivity reply) => (reply.Attachments, reply.Entities, reply.SuggestedActions, reply.ChannelData) is (null, null, null, null)
        ? null
        : reply with { Text = reply.Text ?? reply.Summary ?? Phrases.CardNotShown, Attachments = null, Entities = null, SuggestedActions = null, ChannelData = null };
}
