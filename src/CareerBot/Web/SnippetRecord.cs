using CareerBot.Core.Replies;

namespace CareerBot.Web;

/// <summary>A snippet as JSON: the text, its citation, and which stretches matched the question.</summary>
internal sealed record SnippetRecord
{
    public required string Text { get; init; }

    public required int Citation { get; init; }

    public required bool IsListItem { get; init; }

    public required IReadOnlyList<Highlight> Highlights { get; init; }

    public static SnippetRecord Of(Snippet snippet) => new()
    {
        Text = snippet.Text,
        Citation = snippet.Citation,
        IsListItem = snippet.IsListItem,
        Highlights = snippet.Highlights,
    };
}
