namespace CareerBot.Core.Salaries;

/// <summary>What wage tables are made of.</summary>
public sealed record WageParts
{
    /// <summary>Every occupation with its official title.</summary>
    public IReadOnlyList<OccupationTitle> Occupations { get; init; } = [];

    /// <summary>One table a place.</summary>
    public IReadOnlyList<WageTable> Tables { get; init; } = [];

    public IReadOnlyList<OccupationOutlook> Outlooks { get; init; } = [];

    /// <summary>Codes that the survey publishes no hourly wages of (teachers, pilots).</summary>
    public IReadOnlyCollection<int> AnnualOnly { get; init; } = [];

    /// <summary>Codes that it publishes no annual wages of (actors, musicians).</summary>
    public IReadOnlyCollection<int> HourlyOnly { get; init; } = [];

    /// <summary>Codes of older classifications, and those that the survey combines, with the code that stands for them now.</summary>
    public IReadOnlyDictionary<int, int> Replaced { get; init; } = new Dictionary<int, int>();

    /// <summary>Education at entry by code.</summary>
    public IReadOnlyDictionary<int, EntryEducation> Education { get; init; } = new Dictionary<int, EntryEducation>();

    public RelatedOccupations Related { get; init; } = RelatedOccupations.None;
}
