using CareerBot.Core.Salaries;
using CareerBot.Core.Understanding.Pay;

namespace CareerBot.Core.Answering.Official;

/// <summary>Which official figures are asked for, whether in words or by a form.</summary>
internal sealed record WageAsk
{
    /// <summary>Whose figures; one at least.</summary>
    public required IReadOnlyList<OccupationTitle> Occupations { get; init; }

    /// <summary>Where; empty for the nation.</summary>
    public IReadOnlyList<AskedPlace> Places { get; init; } = [];

    /// <summary>A place as it was typed that is none we know.</summary>
    public string? UnknownPlace { get; init; }

    public PayPeriod? Period { get; init; }

    public PayLevel? Level { get; init; }

    public PayGoal? Goal { get; init; }

    /// <summary>Whether the mean is asked for, too.</summary>
    public bool WithMean { get; init; }

    /// <summary>Whether the 25th and 75th percentile are asked for, too.</summary>
    public bool WithQuartiles { get; init; }

    /// <summary>"Is that a lot?"</summary>
    public bool WhetherMuch { get; init; }

    /// <summary>Whether the number of jobs is asked for.</summary>
    public bool WithJobs { get; init; }

    /// <summary>Names that may mean other occupations than those taken.</summary>
    public IReadOnlyList<string> Vague { get; init; } = [];
}
