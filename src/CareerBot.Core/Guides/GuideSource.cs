namespace CareerBot.Core.Guides;

/// <summary>Where the facts of a guide come from.</summary>
public sealed record GuideSource
{
    public required string Title { get; init; }

    public string? Author { get; init; }

    public string? Publisher { get; init; }

    /// <summary>As the source states it: a year, a month or a day.</summary>
    public string? Date { get; init; }

    public string? Url { get; init; }
}
