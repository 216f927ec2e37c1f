using CareerBot.Core.Guides;
using CareerBot.Core.Salaries;

namespace CareerBot.Knowledge.Importing.Pages;

/// <summary>What an import makes of a page, before it is written as Markdown.</summary>
internal sealed record ImportedGuide
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public string? Occupation { get; init; }

    /// <summary>Codes of the Standard Occupational Classification that the page covers.</summary>
    public IReadOnlyList<string> Codes { get; init; } = [];

    /// <summary>Names in the page's own title, and other names that it gives, the surer first.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>How many of <see cref="Aliases"/> follow from the title; they stand first.</summary>
    public int TitleAliases { get; init; }

    public GuideSource? Source { get; init; }

    public DateOnly? Updated { get; init; }

    public IReadOnlyList<SalaryFigure> Salaries { get; init; } = [];

    public IReadOnlyList<ImportedSection> Sections { get; init; } = [];

    /// <summary>Sections that answer a question each.</summary>
    public IReadOnlyList<ImportedSection> Faqs { get; init; } = [];
}

/// <summary>A section with its text as Markdown blocks.</summary>
internal sealed record ImportedSection(string Id, string Heading, IReadOnlyList<string> Topics, IReadOnlyList<PageBlock> Blocks);
