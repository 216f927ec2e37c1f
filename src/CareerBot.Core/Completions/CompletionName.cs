namespace CareerBot.Core.Completions;

/// <summary>What something is called besides its title.</summary>
/// <param name="Text">Words in lower case with a space between them.</param>
/// <param name="Place">How many others the name stands for rather than this: 0 where this is the likeliest.</param>
internal readonly record struct CompletionName(string Text, int Place = 0);
