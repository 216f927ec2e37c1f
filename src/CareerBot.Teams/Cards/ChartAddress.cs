using CareerBot.Core.Salaries;

namespace CareerBot.Teams.Cards;

/// <summary>How the address of a picture says what is drawn; the host answers it.</summary>
public static class ChartAddress
{
    public const string Path = "/charts/pay.png";

    /// <summary>Once for each bar: "51-3011@Indiana".</summary>
    public const string Bar = "bar";

    /// <summary>"year" or "hour".</summary>
    public const string Period = "period";

    public static string Of(WageEstimate estimate)
    {
        ArgumentNullException.ThrowIfNull(estimate);
        return $"{estimate.OccupationCode}@{estimate.Place}";
    }
}
