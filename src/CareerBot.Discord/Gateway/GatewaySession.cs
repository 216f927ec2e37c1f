namespace CareerBot.Discord.Gateway;

/// <summary>A session that can be taken up again, and where.</summary>
internal sealed record GatewaySession(string Id, Uri ResumeUrl);
