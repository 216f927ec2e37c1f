namespace CareerBot.Teams;

/// <summary>How the bot is known to Microsoft Teams.</summary>
public sealed class TeamsOptions
{
    public const string Section = "Teams";
}
