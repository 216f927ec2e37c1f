namespace CareerBot.Knowledge.Importing.Pages;

/// <summary>A piece of a page, free of markup. The set is closed.</summary>
internal abstract record PageBlock
{
    private PageBlock()
    {
    }

    /// <param name="Level">1 to 6, as in HTML.</param>
    /// <param name="Text">The heading's words.</param>
    /// <param name="Anchor">Its id on the page; null where it has none.</param>
    public sealed record Heading(int Level, string Text, string? Anchor) : PageBlock;

    public sealed record Paragraph(PageText Text) : PageBlock;

    public sealed record Listing(IReadOnlyList<PageText> Items) : PageBlock;
}

/// <summary>Words of a page.</summary>
/// <param name="Text">The words, white space folded.</param>
/// <param name="Lead">The words in bold type with which it begins; null where it doesn't.</param>
/// <param name="LinkShare">Share of its letters that are links, 0 to 1.</param>
internal sealed record PageText(string Text, string? Lead = null, double LinkShare = 0);
