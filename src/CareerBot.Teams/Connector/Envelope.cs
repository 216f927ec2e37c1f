using CareerBot.Teams.Activities;

namespace CareerBot.Teams.Connector;

/// <summary>Who says a reply to whom, where and in answer to what: taken from the activity that is answered, as it came.</summary>
internal static class Envelope
{
    private const string AcceptingInput = "acceptingInput";

    /// <summary>A message that only one person saw is answered so that only that person sees it.</summary>
    public static OutgoingActivity Address(OutgoingActivity reply, TeamsActivity answered) => reply with
    {
        ServiceUrl = answered.ServiceUrl,
        ChannelId = answered.ChannelId,
        From = answered.Recipient is { } bot ? bot with { IsTargeted = null } : null,
        Recipient = answered.From is { } person ? person with { IsTargeted = answered.Recipient?.IsTargeted is true ? true : null } : null,
        Conversation = answered.Conversation,
        ReplyToId = answered.Id,
        Locale = reply.Locale ?? answered.Locale,
        InputHint = reply.InputHint ?? (reply.Type == ActivityTypes.Message ? AcceptingInput : null),
    };
}
