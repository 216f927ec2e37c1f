namespace CareerBot.Core.Answering.Official;

/// <summary>A place that figures are asked of.</summary>
/// <param name="Name">Display name of the state, country or nation.</param>
/// <param name="City">The city or region as typed where only a part of it was named.</param>
internal sealed record AskedPlace(string Name, string? City = null);
