using CareerBot.Core.Rendering;
using CareerBot.Core.Replies;

namespace CareerBot.Core.Evaluation;

/// <summary>What the assistant made of one evaluation question, reduced to what is scored.</summary>
public sealed record EvaluatedReply
{
    public required string Outcome { get; init; }

    public required string Text { get; init; }

    public IReadOnlyList<Citation> Citations { get; init; } = [];

    public IReadOnlyList<Snippet> Snippets { get; init; } = [];

    /// <summary>Sections offered to choose from; the ids of whole guides are left out.</summary>
    public IReadOnlyList<string> OfferedSections { get; init; } = [];

    public required TimeSpan Elapsed { get; init; }

    public static EvaluatedReply Of(Reply reply, TimeSpan elapsed) => new()
    {
        Outcome = OutcomeName.Of(reply),
        Text = PlainText.Render(reply),
        Citations = reply.CitationsOrNone,
        Snippets = reply.SnippetsOrNone,
        OfferedSections = [.. reply.ChoicesOrNone.Select(choice => choice.SectionId).OfType<string>()],
        Elapsed = elapsed,
    };
}
