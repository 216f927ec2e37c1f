namespace CareerBot.Teams.Operating;

/// <summary>One thing looked at for Teams: what was found, and what to do about it; no remedy where all is well.</summary>
public sealed record TeamsFinding(string Name, string Finding, string? Remedy = null);
