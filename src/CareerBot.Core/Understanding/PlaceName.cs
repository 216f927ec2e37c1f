namespace CareerBot.Core.Understanding;

/// <summary>What a name of a place stands for.</summary>
/// <param name="Display">Display name of the state, country or nation.</param>
/// <param name="IsWhole">Whether the name is that of all of it and not of a city or region in it.</param>
public readonly record struct PlaceName(string Display, bool IsWhole);
