namespace CareerBot.Commands;

/// <summary>One thing looked at: what was found, and what to do about it; no remedy where all is well.</summary>
internal sealed record DoctorCheck(string Name, string Finding, string? Remedy = null);
