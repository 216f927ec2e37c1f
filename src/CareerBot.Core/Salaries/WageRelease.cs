namespace CareerBot.Core.Salaries;

/// <summary>Whose figures a table holds, of where and when.</summary>
/// <param name="Place">Display name of the place ("United States", "Indiana").</param>
/// <param name="AsOf">When the figures hold: "2025-05".</param>
/// <param name="Source">Who published them, by name.</param>
/// <param name="SourceUrl">Where they can be looked up; https.</param>
public sealed record WageRelease(string Place, string AsOf, string Source, string SourceUrl);
