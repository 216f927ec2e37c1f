using CareerBot.Teams.Activities;

namespace CareerBot.Teams.Conversations;

/// <summary>What is said, not yet addressed.</summary>
internal sealed record TeamsAnswer(OutgoingActivity Activity)
{
    /// <summary>What was answered from ("baker#pay"), for the thumbs under it; null where nothing was cited.</summary>
    public string? Section { get; init; }
}
