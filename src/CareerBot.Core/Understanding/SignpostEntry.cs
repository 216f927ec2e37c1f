namespace CareerBot.Core.Understanding;

/// <summary>Where to send a person who needs a human: an entry of the editable list of signposts.</summary>
/// <param name="Topic">Id of the topic (crisis, legal-advice, …).</param>
/// <param name="Phrases">Phrases that lead here whatever the classifier says.</param>
/// <param name="Message">What the person reads.</param>
public sealed record SignpostEntry(string Topic, IReadOnlyList<string> Phrases, string Message)
{
    /// <summary>Words that lead here only where nothing else is said: "kms" alone is no question about the AWS service.</summary>
    public IReadOnlyList<string> Alone { get; init; } = [];
}
