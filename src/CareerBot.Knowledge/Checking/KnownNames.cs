using CareerBot.Core.Salaries;
using CareerBot.Core.Understanding;
using CareerBot.Core.Understanding.Occupations;

namespace CareerBot.Knowledge.Checking;

/// <summary>The places and occupations that the bot knows, whether the folder's own files say so or those that were shipped.</summary>
public sealed record KnownNames(Gazetteer Gazetteer, WageTables Wages, OccupationNames Names)
{
    private const string Nation = "United States";

    /// <summary>Display names of all places.</summary>
    public IReadOnlySet<string> Places { get; } = Gazetteer.Names().Select(name => name.Place).Concat(Wages.Places).Append(Nation).ToHashSet(StringComparer.Ordinal);

    /// <summary>The place that another of its names stands for: "usa" is the United States.</summary>
    public string? PlaceNamed(string name) => Gazetteer.FindPlaces(Word.Split(name)) is [{ IsWhole: true } only] ? only.Place : null;

    public bool HasOccupation(string code) =>
        Wages.Title(code) is not null || (SocCode.KeyOf(code) is { } key && Names.All.Titles.ContainsKey(key));
}
