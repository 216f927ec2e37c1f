using CareerBot.Core.Classification;
using CareerBot.Core.Frames;

namespace CareerBot.Core.Understanding;

/// <summary>What a person wants, as the router understands it.</summary>
public sealed record Intent
{
    /// <summary>The utterance with mentions stripped and spelling corrected.</summary>
    public required string Understood { get; init; }

    /// <summary>The same without the names of guides: what is asked about them.</summary>
    public required string Asked { get; init; }

    public required IReadOnlyList<string> Corrections { get; init; }

    public required IReadOnlyList<Word> Words { get; init; }

    /// <summary>The same words as they were typed, one for one.</summary>
    public required IReadOnlyList<Word> Typed { get; init; }

    public required IReadOnlyList<QueryTerm> Terms { get; init; }

    /// <summary>Likeliest topics, best first.</summary>
    public required IReadOnlyList<TopicScore> Topics { get; init; }

    /// <summary>What kind of thing is wanted.</summary>
    public FrameScores Frames { get; init; } = FrameScores.None;

    public required Slots Slots { get; init; }

    public required AnswerType Expects { get; init; }

    /// <summary>How strongly the utterance leans on what was said before, 0 to 1.</summary>
    public required double Leaning { get; init; }

    /// <summary>Probability that the utterance belongs to any known topic.</summary>
    public required double InScope { get; init; }

    /// <summary>Set where a pattern settles the matter before anything is searched.</summary>
    public string? SettledTopic { get; init; }

    public TopicScore Best => Topics.Count > 0 ? Topics[0] : default;
}
