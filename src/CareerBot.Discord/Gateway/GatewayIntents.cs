namespace CareerBot.Discord.Gateway;

/// <summary>Which events a session gets.</summary>
// https://discord.com/developers/docs/events/gateway#gateway-intents — members and presences are left out: the bot has no use for them.
[Flags]
public enum GatewayIntents
{
    None = 0,
    Guilds = 1 << 0,
    GuildMessages = 1 << 9,
    DirectMessages = 1 << 12,

    /// <summary>Privileged: must be switched on in the developer portal, and is reviewed above 10,000 users. Never needed for mentions, direct messages and commands.</summary>
    MessageContent = 1 << 15,
}
