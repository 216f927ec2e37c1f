namespace CareerBot.Core.Completions;

/// <summary>Something that can be proposed, under all its names.</summary>
/// <param name="Title">What it is properly called.</param>
/// <param name="Value">What comes back when it is taken.</param>
/// <param name="Weight">How many people do it: of names that match alike the heavier one comes first.</param>
/// <param name="OtherNames">What else it is called.</param>
internal sealed record CompletionEntry(string Title, string Value, int Weight, IReadOnlyList<CompletionName> OtherNames);
