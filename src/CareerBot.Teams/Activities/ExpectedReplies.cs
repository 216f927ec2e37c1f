namespace CareerBot.Teams.Activities;

/// <summary>The body of the response to an activity that expects its replies there.</summary>
internal sealed record ExpectedReplies(IReadOnlyList<OutgoingActivity> Activities);
