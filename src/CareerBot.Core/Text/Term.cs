namespace CareerBot.Core.Text;

/// <summary>One analyzed term.</summary>
/// <param name="Text">Lower-cased, folded, stemmed.</param>
/// <param name="Start">UTF-16 offset of the word in the analyzed text.</param>
/// <param name="End">Offset just behind the word.</param>
/// <param name="IsStopWord">Whether the word carries no content of its own.</param>
public readonly record struct Term(string Text, int Start, int End, bool IsStopWord);
