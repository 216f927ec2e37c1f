using CareerBot.Core.Salaries;

namespace CareerBot.Core.Guides;

/// <summary>One career guide: what an editor wrote in one Markdown file.</summary>
public sealed record Guide
{
    /// <summary>Unique among the guides; stands in addresses and citations.</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>The occupation in the singular, as a person would say it ("medical records technician"); null for a guide about no single occupation.</summary>
    public string? Occupation { get; init; }

    /// <summary>Standard Occupational Classification code, such as 29-2072; null where the guide covers several occupations.</summary>
    public string? Soc { get; init; }

    /// <summary>Every code that the guide covers.</summary>
    public IReadOnlyList<string> Codes { get; init; } = [];

    /// <summary>Other names for the occupation.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    public GuideSource? Source { get; init; }

    public DateOnly? Updated { get; init; }

    /// <summary>Whether a question that names no occupation is read as being about this guide's.</summary>
    public bool IsDefault { get; init; }

    public IReadOnlyList<SalaryFigure> Salaries { get; init; } = [];

    public required IReadOnlyList<Section> Sections { get; init; }

    /// <summary>The file's path relative to the knowledge folder, with forward slashes.</summary>
    public required string Path { get; init; }
}
