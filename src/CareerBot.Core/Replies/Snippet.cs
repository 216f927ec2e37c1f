namespace CareerBot.Core.Replies;

/// <summary>A verbatim fragment of a guide.</summary>
/// <param name="Text">Stands word for word in the cited section (white space folded).</param>
/// <param name="Citation">Number of its citation, counted from 1.</param>
public sealed record Snippet(string Text, int Citation)
{
    /// <summary>Whether it is an item of a list and is shown as one.</summary>
    public bool IsListItem { get; init; }

    /// <summary>Where words of the question matched, as offsets into <see cref="Text"/>, ascending and apart.</summary>
    public IReadOnlyList<Highlight> Highlights { get; init; } = [];
}
