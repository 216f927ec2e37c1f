namespace CareerBot.Core.Salaries;

/// <summary>One amount of a wage table, in U.S. dollars.</summary>
/// <param name="Value">The amount; where it is top-coded, the survey's top code.</param>
/// <param name="IsAtLeast">The survey publishes only that the wage is at or above its top code.</param>
public readonly record struct WageAmount(decimal Value, bool IsAtLeast = false);
