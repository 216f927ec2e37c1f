using CareerBot.Core.Rendering;
using CareerBot.Core.Replies;

namespace CareerBot.Core.Evaluation.Students;

/// <summary>A student's question and what of the reply to it is scored.</summary>
public sealed record StudentCase
{
    public required StudentQuestion Question { get; init; }

    public required string Outcome { get; init; }

    /// <summary>The topic that was understood; of a signpost its kind.</summary>
    public required string? Intent { get; init; }

    public required string Text { get; init; }

    /// <summary>Guides and headings that are cited or offered, in lower case.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    public required double Confidence { get; init; }

    public static StudentCase Of(StudentQuestion question, Reply reply)
    {
        ArgumentNullException.ThrowIfNull(reply);
        return new StudentCase
        {
            Question = question,
            Outcome = OutcomeName.Of(reply),
            Intent = reply.Topic,
            Text = Folded(PlainText.Render(reply)),
            Sources =
            [
                .. reply.CitationsOrNone.SelectMany(citation => new[] { citation.GuideId, citation.Heading }).Select(Folded),
                .. reply.ChoicesOrNone.SelectMany(choice => new[] { choice.GuideId, choice.Label }).Select(Folded),
            ],
            Confidence = reply.Confidence,
        };
    }

    /// <summary>Lower case, with the plain forms of apostrophes, dashes and spaces, as the labels have them.</summary>
    internal static string Folded(string text) => text.ToLowerInvariant()
        .Replace('\u2019', '\'')
        .Replace('\u2013', '-')
        .Replace('\u00a0', ' ');
}
