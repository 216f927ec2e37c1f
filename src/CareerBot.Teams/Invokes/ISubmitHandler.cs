using CareerBot.Teams.Activities;

namespace CareerBot.Teams.Invokes;

/// <summary>Takes a message that a card's Action.Submit sent: it has a value and often no text.</summary>
public interface ISubmitHandler
{
    /// <summary>Whether the value is one of ours; anything else is read as a message.</summary>
    bool Understands(TeamsActivity activity);

    /// <summary>Null where nothing is to be said.</summary>
    Task<OutgoingActivity?> HandleAsync(TeamsActivity activity, CancellationToken cancellationToken);
}
