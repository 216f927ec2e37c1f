namespace CareerBot.Discord.Commands;

/// <summary>What registering the commands did, or would do.</summary>
public sealed record RegistrationOutcome(int Created, int Changed, int Deleted, int Unchanged)
{
    /// <summary>Whether nothing had to be written.</summary>
    public bool IsCurrent => Created + Changed + Deleted == 0;
}
