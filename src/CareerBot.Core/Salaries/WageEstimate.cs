namespace CareerBot.Core.Salaries;

/// <summary>What an official survey publishes about the pay of one occupation in one place.</summary>
public sealed record WageEstimate
{
    /// <summary>SOC 2018 code ("29-2072").</summary>
    public required string OccupationCode { get; init; }

    /// <summary>The occupation by its official title ("Medical Records Specialists").</summary>
    public required string Occupation { get; init; }

    /// <summary>Display name of the place ("United States", "Indiana").</summary>
    public required string Place { get; init; }

    /// <summary>Null where no annual wage at all is published; <see cref="IsHourlyOnly"/> says whether that holds of the occupation everywhere.</summary>
    public WageDistribution? Annual { get; init; }

    /// <summary>Null where no hourly wage at all is published; <see cref="IsAnnualOnly"/> says whether that holds of the occupation everywhere.</summary>
    public WageDistribution? Hourly { get; init; }

    /// <summary>The survey publishes no hourly wages of this occupation (teachers, pilots); otherwise what is missing was withheld.</summary>
    public bool IsAnnualOnly { get; init; }

    /// <summary>The survey publishes no annual wages of this occupation (actors, musicians); otherwise what is missing was withheld.</summary>
    public bool IsHourlyOnly { get; init; }

    /// <summary>Jobs; null where not published.</summary>
    public int? Employment { get; init; }

    /// <summary>When the figures hold: "2025-05".</summary>
    public required string AsOf { get; init; }

    /// <summary>Who published them, by name.</summary>
    public required string Source { get; init; }

    /// <summary>Where they can be looked up; https.</summary>
    public required string SourceUrl { get; init; }

    /// <summary>Whether both were published together, so that one can be held against the other.</summary>
    public bool IsOfSameRelease(WageEstimate other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return AsOf == other.AsOf && Source == other.Source;
    }
}
