namespace CareerBot.Core.Language;

/// <summary>Neighbouring tokens that stand for one thing: an entry of a word list, a place, an occupation.</summary>
/// <param name="Label">Name of the word list or the kind of slot.</param>
/// <param name="First">Index of the first token.</param>
/// <param name="Last">Index of the last token.</param>
public readonly record struct Span(string Label, int First, int Last);
