namespace CareerBot.Core.Salaries;

/// <summary>One pay figure with everything that makes it true: which statistic, of whom, where, when, and who says so.</summary>
public sealed record SalaryFigure
{
    public required SalaryStatistic Statistic { get; init; }

    /// <summary>The amount, or the lower end of a range, in the currency's units.</summary>
    public required decimal Amount { get; init; }

    /// <summary>The upper end of a range; null for a single amount.</summary>
    public decimal? High { get; init; }

    public required PayPeriod Period { get; init; }

    /// <summary>Display name of the place ("United States", "Indiana").</summary>
    public required string Place { get; init; }

    /// <summary>When the figure holds, as the source states it: "2025", "2024-05" or "2024-05-31".</summary>
    public required string AsOf { get; init; }

    /// <summary>Who published the figure.</summary>
    public required string Source { get; init; }

    /// <summary>Whose pay it is where the source names them otherwise than the guide does.</summary>
    public string? Occupation { get; init; }

    /// <summary>ISO 4217 code.</summary>
    public string Currency { get; init; } = "USD";
}
