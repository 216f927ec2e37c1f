namespace CareerBot.Core.Salaries;

/// <summary>An occupation of the Standard Occupational Classification.</summary>
/// <param name="Code">SOC 2018 code ("29-2072").</param>
/// <param name="Title">Its official title ("Medical Records Specialists").</param>
public sealed record OccupationTitle(string Code, string Title);
