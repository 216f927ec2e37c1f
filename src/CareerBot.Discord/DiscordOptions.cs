namespace CareerBot.Discord;

/// <summary>How the bot reaches Discord. Without a token the adapter is off.</summary>
public sealed class DiscordOptions
{
    public const string Section = "Discord";
}
