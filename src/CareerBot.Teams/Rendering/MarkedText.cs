namespace CareerBot.Teams.Rendering;

/// <summary>Markdown with citation marks "[1]".</summary>
/// <param name="Text">What the person reads.</param>
/// <param name="Marks">Numbers of the citations that are marked in it, each once, in the order of the text.</param>
internal sealed record MarkedText(string Text, IReadOnlyList<int> Marks);
