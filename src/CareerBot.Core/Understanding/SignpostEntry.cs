namespace CareerBot.Core.Understanding;

/// <summary>Where to send a person who needs a human: an entry of the editable list of signposts.</summary>
/// <param name="Topic">Id of the topic (crisis, legal-advice, …).</param>
/// <param name="Phrases">Phrases that lead here whatever the classifier says.</param>
/// <param name="Message">What the person reads.</param>
public sealed record SignpostEntry(string Topic, IReadOnlyList<string> Phrases, string Message);
