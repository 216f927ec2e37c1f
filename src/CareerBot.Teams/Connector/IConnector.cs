using CareerBot.Teams.Activities;

namespace CareerBot.Teams.Connector;

/// <summary>Calls to the service that an activity came from. Each throws <see cref="ConnectorException"/> where it is not done.</summary>
internal interface IConnector
{
    /// <summary>Posts beneath the activity that is answered, seen by those who saw it and by nobody else; the new activity's id, or null where the channel gives none.</summary>
    Task<string?> ReplyAsync(TeamsActivity answered, OutgoingActivity reply, CancellationToken cancellationToken);

    /// <summary>Puts another activity in the place of one that we posted.</summary>
    Task UpdateAsync(TeamsActivity answered, string activityId, OutgoingActivity update, CancellationToken cancellationToken);

    /// <summary>Shows for some seconds that an answer is being written.</summary>
    Task ShowTypingAsync(TeamsActivity answered, CancellationToken cancellationToken);

    /// <summary>Posts unasked into a conversation that is known.</summary>
    Task<string?> SendAsync(string serviceUrl, string conversationId, OutgoingActivity activity, CancellationToken cancellationToken);

    /// <summary>Opens a conversation with one person and posts its first activity; the conversation's id.</summary>
    Task<string?> OpenAsync(NewConversation conversation, OutgoingActivity first, CancellationToken cancellationToken);
}
