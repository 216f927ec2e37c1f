namespace CareerBot.Core.Replies;

/// <summary>The source of snippets: a section of a guide, down to its heading.</summary>
public sealed record Citation
{
    /// <summary>Counted from 1 within a reply.</summary>
    public required int Number { get; init; }

    public required string GuideId { get; init; }

    public required string GuideTitle { get; init; }

    public required string SectionId { get; init; }

    public required string Heading { get; init; }

    /// <summary>The first fragment quoted from the section.</summary>
    public required string Snippet { get; init; }

    /// <summary>Address of the heading; relative ("/guides/a#b") unless the host was given its public address.</summary>
    public required string Url { get; init; }
}
