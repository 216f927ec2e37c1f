namespace CareerBot.Core.Turns;

/// <summary>What a conversation is about, carried from one turn to the next so that "and on weekends?" can be understood.</summary>
/// <remarks>It holds ids and names that the knowledge knows, no word of what was said: an adapter may store it.</remarks>
public sealed record Subject
{
    /// <summary>The guide last answered from or asked about.</summary>
    public string? GuideId { get; init; }

    /// <summary>The section last quoted first.</summary>
    public string? SectionId { get; init; }

    /// <summary>The topic that the person last asked about.</summary>
    public string? Topic { get; init; }

    /// <summary>The place last asked about, by its display name.</summary>
    public string? Place { get; init; }

    /// <summary>SOC code of the occupation last asked about, where it has no guide or another than <see cref="GuideId"/>.</summary>
    public string? OccupationCode { get; init; }

    /// <summary>SOC code of the occupation that the other was just compared with; null where nothing was.</summary>
    public string? ComparedCode { get; init; }

    /// <summary>What the last reply offered to choose from; null where it offered nothing.</summary>
    public Offer? Offer { get; init; }
}
