namespace CareerBot.Core.Replies;

/// <summary>A stretch of characters to be emphasised: UTF-16 offset and length.</summary>
public readonly record struct Highlight(int Start, int Length);
