namespace CareerBot.Core.Guides;

/// <summary>What a passage is in its section.</summary>
public enum PassageKind
{
    /// <summary>A sentence of a paragraph.</summary>
    Sentence,

    /// <summary>A sentence that introduces the list which follows it.</summary>
    ListIntroduction,

    /// <summary>One item of a list.</summary>
    ListItem,

    /// <summary>One row of a table, its cells joined.</summary>
    TableRow,
}
