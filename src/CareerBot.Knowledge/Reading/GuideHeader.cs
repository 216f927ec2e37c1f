using CareerBot.Core.Guides;
using CareerBot.Core.Salaries;

namespace CareerBot.Knowledge.Reading;

/// <summary>What the front matter says; everything may be absent.</summary>
internal sealed record GuideHeader
{
    public string? Id { get; init; }

    public string? Title { get; init; }

    public string? Occupation { get; init; }

    public IReadOnlyList<string> Codes { get; init; } = [];

    public int CodesLine { get; init; } = 1;

    public IReadOnlyList<string> Aliases { get; init; } = [];

    public GuideSource? Source { get; init; }

    public DateOnly? Updated { get; init; }

    public int UpdatedLine { get; init; } = 1;

    public bool IsDefault { get; init; }

    public int DefaultLine { get; init; } = 1;

    public IReadOnlyList<SalaryFigure> Salaries { get; init; } = [];

    public IReadOnlyList<int> SalaryLines { get; init; } = [];
}
