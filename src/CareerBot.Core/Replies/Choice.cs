namespace CareerBot.Core.Replies;

/// <summary>Something to pick: a section of a guide.</summary>
public sealed record Choice
{
    public required string GuideId { get; init; }

    public required string GuideTitle { get; init; }

    /// <summary>Null where the guide as a whole is meant.</summary>
    public string? SectionId { get; init; }

    /// <summary>What the person reads and, on platforms without buttons, may type.</summary>
    public required string Label { get; init; }

    public required string Url { get; init; }
}
