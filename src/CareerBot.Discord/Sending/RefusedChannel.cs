namespace CareerBot.Discord.Sending;

/// <summary>A channel in which Discord has turned something down of late.</summary>
/// <param name="Server">Null for a direct message.</param>
/// <param name="Missing">What may not be done there.</param>
/// <param name="Code">Discord's code of the last refusal.</param>
internal sealed record RefusedChannel(string? Server, string Channel, MissingPermission Missing, int Code);
