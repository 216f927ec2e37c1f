using CareerBot.Core.Replies;

namespace CareerBot.Asking;

/// <summary>A citation as JSON: the section, down to its heading, and what was quoted first.</summary>
internal sealed record CitationRecord
{
    public required int Number { get; init; }

    public required string Guide { get; init; }

    public required string Title { get; init; }

    public required string Section { get; init; }

    public required string Heading { get; init; }

    public required string Snippet { get; init; }

    public required string Url { get; init; }

    public static CitationRecord Of(Citation citation) => new()
    {
        Number = citation.Number,
        Guide = citation.GuideId,
        Title = citation.GuideTitle,
        Section = citation.SectionId,
        Heading = citation.Heading,
        Snippet = citation.Snippet,
        Url = citation.Url,
    };
}
