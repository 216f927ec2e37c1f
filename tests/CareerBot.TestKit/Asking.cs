using CareerBot.Core.Answering;
using CareerBot.Core.Replies;
using CareerBot.Core.Turns;
using CareerBot.Knowledge;

namespace CareerBot.TestKit;

/// <summary>A store and its assistant, asked as a person would.</summary>
public sealed class Asking(KnowledgeStore store) : IDisposable
{
    public KnowledgeStore Store { get; } = store;

    public Assistant Assistant { get; } = Some.Assistant(store);

    /// <summary>Says one thing after another in one conversation; the last reply counts.</summary>
    public Reply Ask(params string[] utterances)
    {
        ArgumentNullException.ThrowIfNull(utterances);
        Reply? reply = null;
        foreach (var utterance in utterances) reply = Assistant.Respond(Some.Turn(utterance, reply?.Subject));
        return reply ?? throw new ArgumentException("Nothing was said.", nameof(utterances));
    }

    public Reply Respond(Turn turn) => Assistant.Respond(turn);

    /// <summary>The quotable text of a section, or null where there is none.</summary>
    public string? SectionText(string guideId, string sectionId) =>
        Store.FindGuide(guideId)?.Sections.FirstOrDefault(section => section.Id == sectionId) is { } section
            ? string.Join(' ', section.Passages.Select(passage => passage.Text))
            : null;

    public void Dispose() => Store.Dispose();
}
