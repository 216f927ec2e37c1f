namespace CareerBot.Discord.Operating;

/// <summary>One thing looked at on Discord: what was found, and what to do about it; no remedy where all is well.</summary>
public sealed record DiscordFinding(string Name, string Finding, string? Remedy = null);
