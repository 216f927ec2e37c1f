namespace CareerBot.Discord.Payloads;

/// <summary>A thread that is to begin at a message.</summary>
/// <param name="Name">At most 100 characters.</param>
/// <param name="AutoArchiveDuration">Minutes of silence after which it leaves the list.</param>
internal sealed record ThreadPayload(string Name, int AutoArchiveDuration = 1440);
