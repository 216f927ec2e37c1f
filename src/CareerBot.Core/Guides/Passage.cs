namespace CareerBot.Core.Guides;

/// <summary>The smallest quotable span of a guide: a sentence of a paragraph, or a list item.</summary>
/// <param name="Text">Plain text without inline markup, white space folded.</param>
/// <param name="Kind">What the span is in its section.</param>
/// <param name="Block">Number of the paragraph or list that it belongs to, counted from 0 within the section.</param>
public sealed record Passage(string Text, PassageKind Kind, int Block);
