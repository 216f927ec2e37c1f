using CareerBot.Core.Salaries;
using CareerBot.Core.Understanding.Occupations;

namespace CareerBot.Core.Understanding;

/// <summary>What was named in an utterance.</summary>
public sealed record Slots
{
    /// <summary>Ids of the guides whose occupation is named.</summary>
    public IReadOnlyList<string> GuideIds { get; init; } = [];

    /// <summary>Ids of guides about different occupations that go by the name used, where it is open which is meant.</summary>
    public IReadOnlyList<string> GuideChoices { get; init; } = [];

    /// <summary>An occupation that is named and that no guide is about.</summary>
    public string? OtherOccupation { get; init; }

    /// <summary>Whether it is asked about ("what does a judge do") and not only spoken of ("do I talk in front of a judge").</summary>
    public bool IsOtherAsked { get; init; }

    /// <summary>Whether the talk is turned to that other occupation: "what about electricians?".</summary>
    public bool IsTurnedToOther { get; init; }

    /// <summary>Every occupation named, whether a guide is about it or not, left to right.</summary>
    public IReadOnlyList<OccupationMatch> Occupations { get; init; } = [];

    /// <summary>Every place named, left to right.</summary>
    public IReadOnlyList<PlaceMatch> Places { get; init; } = [];

    /// <summary>Display name of the first place named; of a city, the state that it lies in.</summary>
    public string? Place { get; init; }

    public PayPeriod? Period { get; init; }

    /// <summary>Abbreviations of the guides that the utterance uses, in lower case (rhit, ehr).</summary>
    public IReadOnlyList<string> Acronyms { get; init; } = [];
}
