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

    /// <summary>Guides of the offered sections, one for one.</summary>
    public IReadOnlyList<string> OfferedGuides { get; init; } = [];

    /// <summary>The guide that the reply is about: the one cited first, else the one offered first, else that of the conversation after it.</summary>
    public string? GuideId { get; init; }

    public required TimeSpan Elapsed { get; init; }

    public static EvaluatedReply Of(Reply reply, TimeSpan elapsed) => new()
    {
        Outcome = OutcomeName.Of(reply),
        Text = PlainText.Render(reply),
        Citations = reply.CitationsOrNone,
        Snippets = reply.SnippetsOrNone,
        OfferedSections = [.. Offered(reply).Select(choice => choice.SectionId).OfType<string>()],
        OfferedGuides = [.. Offered(reply).Select(choice => choice.GuideId)],
        GuideId = reply.CitationsOrNone is [var first, ..] ? first.GuideId : Offered(reply).FirstOrDefault()?.GuideId ?? reply.Subject?.GuideId,
        Elapsed = elapsed,
    };

    private static IEnumerable<Choice> Offered(Reply reply) => reply.ChoicesOrNone.Where(choice => choice.SectionId is not null);
}
