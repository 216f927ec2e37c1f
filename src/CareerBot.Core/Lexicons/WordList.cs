namespace CareerBot.Core.Lexicons;

/// <summary>A list of words and phrases that an editor keeps under one name.</summary>
/// <param name="Name">As patterns refer to it: "jobs" for {jobs}.</param>
/// <param name="Entries">In lower case, one or several words each.</param>
public sealed record WordList(string Name, IReadOnlyList<string> Entries);
