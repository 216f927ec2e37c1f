namespace CareerBot.Core.Understanding;

/// <summary>A name found in an utterance.</summary>
/// <param name="Name">Display name of what was found.</param>
/// <param name="FirstWord">Index of its first word.</param>
/// <param name="LastWord">Index of its last word.</param>
public sealed record NameMatch(string Name, int FirstWord, int LastWord);
