namespace CareerBot.Core.Replies;

/// <summary>One cell of a comparison: a figure or a snippet with where it comes from, or nothing.</summary>
/// <param name="Text">What the person reads; null where neither the guides nor the tables say.</param>
public sealed record ComparisonCell(string? Text)
{
    /// <summary>Number of its citation where the text is quoted from a guide.</summary>
    public int? Citation { get; init; }

    /// <summary>Who published the figure, with its date, where it is one ("BLS OEWS, May 2025").</summary>
    public string? Source { get; init; }
}
