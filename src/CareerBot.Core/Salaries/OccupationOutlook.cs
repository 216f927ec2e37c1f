namespace CareerBot.Core.Salaries;

/// <summary>Official employment projection of one occupation, national.</summary>
public sealed record OccupationOutlook
{
    /// <summary>SOC 2018 code.</summary>
    public required string OccupationCode { get; init; }

    /// <summary>The occupation by its official title.</summary>
    public required string Occupation { get; init; }

    /// <summary>First and last year of the projection (2024, 2034).</summary>
    public required int FromYear { get; init; }

    public required int ToYear { get; init; }

    /// <summary>Jobs in the first and in the last year; null where not published.</summary>
    public int? JobsFrom { get; init; }

    public int? JobsTo { get; init; }

    /// <summary>Change over the whole span in per cent (7.1, -3.5).</summary>
    public decimal? GrowthPercent { get; init; }

    /// <summary>Openings a year on average, those from people leaving included.</summary>
    public int? OpeningsPerYear { get; init; }

    /// <summary>What the survey names as the usual education at entry ("Bachelor's degree"); null where not published.</summary>
    public string? EntryEducation { get; init; }

    /// <summary>Who published it, by name.</summary>
    public required string Source { get; init; }

    /// <summary>Where it can be looked up; https.</summary>
    public required string SourceUrl { get; init; }
}
