namespace CareerBot.Knowledge.Reading;

/// <summary>How large a knowledge file may be; far above what a person writes, so that a stray file does no harm.</summary>
public static class KnowledgeLimits
{
    public const int FileBytes = 2 * 1024 * 1024;

    public const int Sections = 500;

    public const int Passages = 5_000;

    public const int HeadingLength = 300;

    /// <summary>A list item up to this length is quoted whole.</summary>
    public const int WholeListItem = 400;
}
