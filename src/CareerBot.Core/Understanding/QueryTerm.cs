using CareerBot.Core.Text;

namespace CareerBot.Core.Understanding;

/// <summary>A content term of a question.</summary>
/// <param name="Text">The analyzed term.</param>
/// <param name="Surface">The word as understood, in lower case.</param>
/// <param name="Weight">How much it tells, 0 to 1: rare words tell more.</param>
/// <param name="Alternatives">Analyzed terms or phrases that may stand for it.</param>
public sealed record QueryTerm(string Text, string Surface, double Weight, IReadOnlyList<string> Alternatives)
{
    /// <summary>Terms of the guides that are used much like it.</summary>
    public IReadOnlyList<Neighbour> Related { get; init; } = [];

    /// <summary>Whether it was typed as a name: in capitals, or with one inside a sentence.</summary>
    public bool IsName { get; init; }
}
