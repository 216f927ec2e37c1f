using System.Collections.Frozen;

namespace CareerBot.Core.Salaries;

/// <summary>Official wages and projections of every occupation, by place; immutable.</summary>
public sealed class WageTables
{
    private readonly FrozenDictionary<int, OccupationTitle> _occupations;
    private readonly FrozenDictionary<int, OccupationOutlook> _outlooks;
    private readonly FrozenDictionary<string, WageTable> _tables;
    private readonly FrozenDictionary<int, int> _replaced;
    private readonly FrozenDictionary<int, EntryEducation> _education;
    private readonly FrozenDictionary<int, int[]> _related;
    private readonly FrozenSet<int> _annualOnly;
    private readonly FrozenSet<int> _hourlyOnly;

    public WageTables(WageParts parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        Occupations = [.. parts.Occupations.OrderBy(occupation => occupation.Code, StringComparer.Ordinal)];
        Releases = [.. parts.Tables.Select(table => table.Release)];
        Places = [.. Releases.Select(release => release.Place)];
        _occupations = parts.Occupations.ToFrozenDictionary(occupation => Key(occupation.Code));
        _tables = parts.Tables.ToFrozenDictionary(table => table.Release.Place, StringComparer.OrdinalIgnoreCase);
        _outlooks = parts.Outlooks.ToFrozenDictionary(outlook => Key(outlook.OccupationCode));
        _replaced = parts.Replaced.ToFrozenDictionary();
        _education = parts.Education.ToFrozenDictionary();
        _related = parts.Related.Of.ToFrozenDictionary();
        RelatedSource = parts.Related.Source;
        _annualOnly = parts.AnnualOnly.ToFrozenSet();
        _hourlyOnly = parts.HourlyOnly.ToFrozenSet();
    }

    public static WageTables Empty { get; } = new(new WageParts());

    /// <summary>Every occupation that there are figures of, by code.</summary>
    public IReadOnlyList<OccupationTitle> Occupations { get; }

    /// <summary>Display names of the places that there are figures of; "United States" is the nation.</summary>
    public IReadOnlyList<string> Places { get; }

    /// <summary>Whose figures the tables hold, of where and when: one a place.</summary>
    public IReadOnlyList<WageRelease> Releases { get; }

    /// <summary>Who says which occupations are related; empty where nobody does.</summary>
    public string RelatedSource { get; }

    /// <summary>What is published of the occupation in the place; null where nothing is, not even that it is withheld.</summary>
    /// <param name="occupationCode">A SOC or O*NET code; one that the survey combines with others gives the figures of them all, under their common title.</param>
    /// <param name="place">Display name of the place.</param>
    public WageEstimate? Find(string occupationCode, string place)
    {
        ArgumentNullException.ThrowIfNull(occupationCode);
        ArgumentNullException.ThrowIfNull(place);
        if (KeyIn(_occupations, occupationCode) is not { } key || !_tables.TryGetValue(place, out var table)) return null;
        var row = table.RowOf(key);
        return row.IsEmpty ? null : new WageEstimate
        {
            OccupationCode = _occupations[key].Code,
            Occupation = _occupations[key].Title,
            Place = table.Release.Place,
            Annual = WageFigures.Distribution(row.Slice(WageFigures.Annual, WageFigures.Hourly - WageFigures.Annual)),
            Hourly = WageFigures.Distribution(row[WageFigures.Hourly..]),
            IsAnnualOnly = _annualOnly.Contains(key),
            IsHourlyOnly = _hourlyOnly.Contains(key),
            Employment = row[0] == WageFigures.None ? null : row[0],
            AsOf = table.Release.AsOf,
            Source = table.Release.Source,
            SourceUrl = table.Release.SourceUrl,
        };
    }

    /// <summary>The projection of the occupation; null where there is none.</summary>
    public OccupationOutlook? Outlook(string occupationCode)
    {
        ArgumentNullException.ThrowIfNull(occupationCode);
        return KeyIn(_outlooks, occupationCode) is { } key ? _outlooks[key] : null;
    }

    /// <summary>Education at entry into the occupation; null where nothing is published.</summary>
    public EntryEducation? Education(string occupationCode)
    {
        ArgumentNullException.ThrowIfNull(occupationCode);
        return KeyIn(_education, occupationCode) is { } key ? _education[key] : null;
    }

    /// <summary>Occupations that are like this one, nearest first.</summary>
    public IReadOnlyList<OccupationTitle> Related(string occupationCode)
    {
        ArgumentNullException.ThrowIfNull(occupationCode);
        return KeyIn(_related, occupationCode) is { } key ? [.. _related[key].Select(related => _occupations.GetValueOrDefault(related)).OfType<OccupationTitle>()] : [];
    }

    /// <summary>The official title of a code; null where nothing is known of it.</summary>
    public OccupationTitle? Title(string occupationCode)
    {
        ArgumentNullException.ThrowIfNull(occupationCode);
        return KeyIn(_occupations, occupationCode) is { } key ? _occupations[key] : null;
    }

    /// <summary>The code as it stands in a table: itself, the one that took its place, or the broad occupation that it is published under.</summary>
    private int? KeyIn<T>(FrozenDictionary<int, T> known, string code)
    {
        if (SocCode.KeyOf(code) is not { } key) return null;
        if (known.ContainsKey(key)) return key;
        if (_replaced.TryGetValue(key, out var now)) key = now;
        if (known.ContainsKey(key)) return key;
        return known.ContainsKey(SocCode.BroadOf(key)) ? SocCode.BroadOf(key) : null;
    }

    private static int Key(string code) => SocCode.KeyOf(code) ?? throw new ArgumentException($"'{code}' is no code of an occupation.", nameof(code));
}
