namespace CareerBot.Conversations.Memory;

/// <summary>A person's thumb on an answer.</summary>
/// <param name="Platform">"discord", "teams" or "web".</param>
/// <param name="AnswerId">The platform's id of the message that carried the answer.</param>
/// <param name="User">The platform's id of the person; hashed before it is stored.</param>
/// <param name="IsUp">Whether it helped.</param>
public sealed record Vote(string Platform, string AnswerId, string User, bool IsUp)
{
    /// <summary>What was answered with ("medical-records-technician#salary"); null where nothing was cited.</summary>
    public string? Section { get; init; }
}
