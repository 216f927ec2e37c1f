namespace CareerBot.Core.Salaries;

/// <summary>Wages of one occupation in one place for one period; null is "not published".</summary>
public sealed record WageDistribution
{
    public WageAmount? Percentile10 { get; init; }

    public WageAmount? Percentile25 { get; init; }

    public WageAmount? Median { get; init; }

    public WageAmount? Percentile75 { get; init; }

    public WageAmount? Percentile90 { get; init; }

    public WageAmount? Mean { get; init; }
}
