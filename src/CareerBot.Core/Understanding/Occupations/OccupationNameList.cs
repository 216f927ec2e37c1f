using CareerBot.Core.Salaries;

namespace CareerBot.Core.Understanding.Occupations;

/// <summary>All names as the files give them, and the official titles.</summary>
public sealed record OccupationNameList
{
    public static OccupationNameList Empty { get; } = new();

    /// <summary>Every name once.</summary>
    public IReadOnlyList<OccupationName> Names { get; init; } = [];

    /// <summary>Words of the names that are common enough to be what somebody meant by a typo, in lower case.</summary>
    public IReadOnlyCollection<string> CommonWords { get; init; } = [];

    /// <summary>Official titles by the numbers of their codes.</summary>
    public IReadOnlyDictionary<int, OccupationTitle> Titles { get; init; } = new Dictionary<int, OccupationTitle>();
}
