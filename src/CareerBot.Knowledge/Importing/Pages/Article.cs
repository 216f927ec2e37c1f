using CareerBot.Core.Guides;

namespace CareerBot.Knowledge.Importing.Pages;

/// <summary>An article's text in reading order, whatever it was saved as, with what is known of where it comes from.</summary>
internal sealed record Article
{
    public required string Title { get; init; }

    public required IReadOnlyList<PageBlock> Blocks { get; init; }

    public GuideSource? Source { get; init; }

    public DateOnly? Updated { get; init; }
}
