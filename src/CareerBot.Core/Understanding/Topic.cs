namespace CareerBot.Core.Understanding;

/// <summary>A kind of need that people bring to a career guide (an intent), shared by all guides.</summary>
public sealed record Topic
{
    public required string Id { get; init; }

    public required TopicKind Kind { get; init; }

    /// <summary>Noun phrase that completes "My guides don't cover …" ("working from home").</summary>
    public required string Title { get; init; }

    /// <summary>Example utterances; <c>{occupation}</c>, <c>{place}</c>, <c>{certificate}</c> and <c>{employer}</c> stand for any.</summary>
    public required IReadOnlyList<string> Utterances { get; init; }

    /// <summary>Headings under which guides answer it.</summary>
    public IReadOnlyList<string> Headings { get; init; } = [];

    /// <summary>Words and phrases of which a passage that answers the topic holds at least one.</summary>
    public IReadOnlyList<string> Evidence { get; init; } = [];

    /// <summary>Whether a guide without any evidence certainly does not cover the topic.</summary>
    public bool RequiresEvidence { get; init; }

    /// <summary>What kind of thing answers it.</summary>
    public AnswerType Expects { get; init; }

    /// <summary>Topics whose sections answer this one too, nearest first.</summary>
    public IReadOnlyList<string> Near { get; init; } = [];

    /// <summary>Phrases that certainly mean it where nothing else is said; a topic without utterances is meant by nothing else. They may name lists of <see cref="Lists"/>.</summary>
    public IReadOnlyList<string> Alone { get; init; } = [];

    /// <summary>Words that may stand in the place of a name in a phrase: "{please}".</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Lists { get; init; } = new Dictionary<string, IReadOnlyList<string>>();
}
