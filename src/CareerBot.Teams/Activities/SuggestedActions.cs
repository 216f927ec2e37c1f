namespace CareerBot.Teams.Activities;

/// <summary>Buttons under the message that go once one is pressed.</summary>
public sealed record SuggestedActions(IReadOnlyList<CardAction> Actions)
{
    /// <summary>Ids of the people who see them; null is everybody.</summary>
    public IReadOnlyList<string>? To { get; init; }
}
