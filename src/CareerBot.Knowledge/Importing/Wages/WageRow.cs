using CareerBot.Core.Salaries;

namespace CareerBot.Knowledge.Importing.Wages;

/// <summary>One line of a wage table as the survey publishes it.</summary>
internal sealed record WageRow
{
    /// <summary>Display name of the place; the nation is "United States".</summary>
    public required string Place { get; init; }

    public required int Key { get; init; }

    public required string Title { get; init; }

    /// <summary>The survey publishes no hourly wages of this occupation.</summary>
    public bool IsAnnualOnly { get; init; }

    /// <summary>The survey publishes no annual wages of this occupation.</summary>
    public bool IsHourlyOnly { get; init; }

    public int? Employment { get; init; }

    public required WageDistribution Annual { get; init; }

    public required WageDistribution Hourly { get; init; }
}
