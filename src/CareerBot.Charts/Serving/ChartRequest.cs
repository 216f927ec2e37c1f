using CareerBot.Core.Salaries;

namespace CareerBot.Charts.Serving;

/// <summary>What an address asks for.</summary>
internal sealed record ChartRequest(PayPeriod Period, bool IsDark)
{
    /// <summary>Code and place of each estimate, top to bottom, at most four.</summary>
    public required IReadOnlyList<(string Code, string Place)> Rows { get; init; }

    /// <summary>When the figures hold: new figures get new addresses, so that a picture kept by a browser is never out of date.</summary>
    public required string AsOf { get; init; }
}
