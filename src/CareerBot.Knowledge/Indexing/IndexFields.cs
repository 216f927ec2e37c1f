namespace CareerBot.Knowledge.Indexing;

/// <summary>Names of the index's fields.</summary>
internal static class IndexFields
{
    /// <summary>"section" or "guide".</summary>
    public const string Kind = "kind";

    public const string GuideId = "guide";

    public const string SectionId = "section";

    public const string Heading = "heading";

    /// <summary>Heading and everything quotable.</summary>
    public const string Body = "body";

    /// <summary>Phrasings, searched but never quoted.</summary>
    public const string Phrasing = "phrasing";

    /// <summary>Title, occupation and aliases of the guide.</summary>
    public const string Name = "name";

    public const string Topic = "topic";

    /// <summary>Words as written in lower case, for spelling.</summary>
    public const string Word = "word";

    /// <summary>The record itself as JSON.</summary>
    public const string Stored = "stored";
}
