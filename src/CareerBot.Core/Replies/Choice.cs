using CareerBot.Core.Turns;

namespace CareerBot.Core.Replies;

/// <summary>Something to pick: a section of a guide, a guide, or an occupation.</summary>
public sealed record Choice
{
    /// <summary>Empty where the choice is no guide.</summary>
    public required string GuideId { get; init; }

    public required string GuideTitle { get; init; }

    /// <summary>Null where the guide as a whole is meant.</summary>
    public string? SectionId { get; init; }

    /// <summary>What the person reads and, on platforms without buttons, may type.</summary>
    public required string Label { get; init; }

    /// <summary>Address of the section; empty where the choice is no page (an occupation of the wage tables).</summary>
    public required string Url { get; init; }

    /// <summary>What picking it asks for, exactly; adapters hand it back on the turn. Null asks for the label in words.</summary>
    public TurnRequest? Request { get; init; }
}
