namespace CareerBot.Core.Turns;

/// <summary>What the last reply offered to choose from, so that "2", "the second one" or a word of a label is understood as picking it.</summary>
/// <param name="Choices">In the order in which they were shown.</param>
public sealed record Offer(IReadOnlyList<Offered> Choices)
{
    /// <summary>The name that fits all of them: "teacher", of which "high school" picks one. Null where there is none.</summary>
    public string? Family { get; init; }
}

/// <summary>One choice: what the person read, and what picking it asks for.</summary>
public sealed record Offered(string Label, TurnRequest Request);
