using CareerBot.Core.Salaries;
using CareerBot.Core.Understanding;
using CareerBot.Core.Understanding.Occupations;

namespace CareerBot.Knowledge.Checking;

/// <summary>The places and occupations that the bot knows, whether the folder's own files say so or those that were shipped.</summary>
public sealed record KnownNames(Gazetteer Gazetteer, WageTables Wages, OccupationNames Names)
{
    private const string Nation = "United States";

    private readonly HashSet<int> _codes = [.. Names.All.Titles.Keys.Concat(Wages.Occupations.Select(occupation => SocCode.KeyOf(occupation.Code)).OfType<int>()).SelectMany(key => new[] { key, SocCode.BroadOf(key) })];

    /// <summary>Display names of all places.</summary>
    public IReadOnlySet<string> Places { get; } = Gazetteer.Names().Select(name => name.Place).Concat(Wages.Places).Append(Nation).ToHashSet(StringComparer.Ordinal);

    /// <summary>The place that another of its names stands for: "usa" is the United States.</summary>
    public string? PlaceNamed(string name) => Gazetteer.FindPlaces(Word.Split(name)) is [{ IsWhole: true } only] ? only.Place : null;

    /// <summary>Whether some list holds the code, an occupation that has taken its place, or one of the broad occupation that it is.</summary>
    public bool HasOccupation(string code) => Wages.Title(code) is not null || (SocCode.KeyOf(code) is { } key && _codes.Contains(key));
}
