using CareerBot.Core.Guides;
using CareerBot.Core.Salaries;

namespace CareerBot.Core.Retrieval;

/// <summary>What is known of a guide without opening it.</summary>
public sealed record GuideEntry
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>The file's path relative to the knowledge folder.</summary>
    public required string Path { get; init; }

    public string? Occupation { get; init; }

    public string? Soc { get; init; }

    /// <summary>Every occupation code that the guide covers.</summary>
    public IReadOnlyList<string> Codes { get; init; } = [];

    /// <summary>Whether it is a short profile, such as there is of every occupation: it lies in the folder "occupations".</summary>
    public bool IsProfile => Path.StartsWith("occupations/", StringComparison.Ordinal);

    /// <summary>Whether what an editor wrote of the same occupation goes before it: it is a profile, or came from outside by an import and
    /// lies in a folder "imported".</summary>
    public bool IsImported => IsProfile || Path.Contains("imported/", StringComparison.Ordinal);

    public IReadOnlyList<string> Aliases { get; init; } = [];

    public GuideSource? Source { get; init; }

    public DateOnly? Updated { get; init; }

    /// <summary>Whether a question that names no occupation is read as being about this guide's.</summary>
    public bool IsDefault { get; init; }

    public IReadOnlyList<SalaryFigure> Salaries { get; init; } = [];

    /// <summary>Capital abbreviations that the guide uses, and whether each names a certificate.</summary>
    public IReadOnlyDictionary<string, bool> Acronyms { get; init; } = new Dictionary<string, bool>();

    public static GuideEntry Of(Guide guide)
    {
        ArgumentNullException.ThrowIfNull(guide);
        return new GuideEntry
        {
            Id = guide.Id,
            Title = guide.Title,
            Path = guide.Path,
            Occupation = guide.Occupation,
            Soc = guide.Soc,
            Codes = guide.Codes,
            Aliases = guide.Aliases,
            Source = guide.Source,
            Updated = guide.Updated,
            IsDefault = guide.IsDefault,
            Salaries = guide.Salaries,
            Acronyms = Retrieval.Acronyms.In(guide),
        };
    }
}
