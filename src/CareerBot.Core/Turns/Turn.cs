namespace CareerBot.Core.Turns;

/// <summary>One thing that a person said, as an adapter hands it to the assistant.</summary>
/// <param name="Id">The platform's id of the message, for logs and duplicates; opaque.</param>
/// <param name="Utterance">The text exactly as typed, mentions included.</param>
/// <param name="Subject">What the conversation was about before this turn; null at its start.</param>
public sealed record Turn(string Id, string Utterance, Subject? Subject = null)
{
    /// <summary>The id of the only guide to be searched where the person chose one (a slash command's option, a guide's own page).</summary>
    public string? GuideId { get; init; }

    /// <summary>What was asked for by a form; null where the utterance says it.</summary>
    public TurnRequest? Request { get; init; }
}
