using CareerBot.Core.Salaries;

namespace CareerBot.Core.Understanding;

/// <summary>What was named in an utterance.</summary>
public sealed record Slots
{
    /// <summary>Ids of the guides whose occupation is named.</summary>
    public IReadOnlyList<string> GuideIds { get; init; } = [];

    /// <summary>An occupation that is named and that no guide is about.</summary>
    public string? OtherOccupation { get; init; }

    public string? Place { get; init; }

    public PayPeriod? Period { get; init; }

    /// <summary>Abbreviations of the guides that the utterance uses, in lower case (rhit, ehr).</summary>
    public IReadOnlyList<string> Acronyms { get; init; } = [];
}
