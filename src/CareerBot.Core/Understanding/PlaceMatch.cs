namespace CareerBot.Core.Understanding;

/// <summary>A place that stands in an utterance.</summary>
/// <param name="Match">The state, country or nation that it counts as ("Illinois" for "chicago"), and where it stands.</param>
/// <param name="Typed">The place as it was typed.</param>
/// <param name="IsWhole">Whether all of the state or country was named and not a city or region of it.</param>
public sealed record PlaceMatch(NameMatch Match, string Typed, bool IsWhole)
{
    /// <summary>Display name of the state, country or nation.</summary>
    public string Place => Match.Name;
}
