namespace CareerBot.Knowledge.Importing.Pages;

/// <summary>What is imported, and where to.</summary>
public sealed record PageImportOptions
{
    public required PageKind Kind { get; init; }

    /// <summary>The folder that the guides are written into.</summary>
    public required string Target { get; init; }

    /// <summary>The knowledge folder whose other guides keep their ids; null where there is none.</summary>
    public string? KnowledgeFolder { get; init; }

    /// <summary>Whether guides that an editor changed are replaced.</summary>
    public bool Overwrites { get; init; }

    /// <summary>The id of the only guide to be made; null makes it from the page.</summary>
    public string? Id { get; init; }
}

/// <summary>What a saved page is.</summary>
public enum PageKind
{
    /// <summary>An occupation of the Occupational Outlook Handbook.</summary>
    Handbook,

    /// <summary>An article about a career: HTML, Markdown or plain text.</summary>
    Article,
}
