namespace CareerBot.Core.Completions;

/// <summary>A proposal while somebody types.</summary>
/// <param name="Label">What the person sees, at most 100 characters.</param>
/// <param name="Value">What comes back when it is taken, at most 100 characters; a name or a code that a <see cref="Turns.TurnRequest"/> takes.</param>
public sealed record Completion(string Label, string Value);
