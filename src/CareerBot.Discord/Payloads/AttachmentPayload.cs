namespace CareerBot.Discord.Payloads;

/// <summary>Describes the file of the same place among those sent along.</summary>
/// <param name="Id">The file's place, counted from 0.</param>
/// <param name="Description">What the picture shows, for people who can't see it.</param>
internal sealed record AttachmentPayload(string Id, string Filename, string? Description);
