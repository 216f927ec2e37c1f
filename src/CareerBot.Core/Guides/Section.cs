namespace CareerBot.Core.Guides;

/// <summary>What stands under one heading of a guide; the unit that a citation points to.</summary>
public sealed record Section
{
    /// <summary>Unique within its guide; the fragment of its address.</summary>
    public required string Id { get; init; }

    public required string Heading { get; init; }

    /// <summary>The heading's line in the file, counted from 1.</summary>
    public required int Line { get; init; }

    /// <summary>The heading's level, 1 to 6.</summary>
    public int Level { get; init; } = 2;

    /// <summary>Ids of the topics that an editor says this section answers; empty where none is named.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>Further ways in which people ask for this section: searched, never quoted.</summary>
    public IReadOnlyList<string> Phrasings { get; init; } = [];

    /// <summary>What may be quoted, in the order of the file.</summary>
    public required IReadOnlyList<Passage> Passages { get; init; }
}
