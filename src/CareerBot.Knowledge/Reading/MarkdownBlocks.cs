using System.Text.RegularExpressions;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CareerBot.Knowledge.Reading;

/// <summary>A Markdown text cut at its headings.</summary>
/// <param name="Introduction">What stands above the first heading.</param>
/// <param name="Parts">Each heading with what stands below it.</param>
/// <param name="Links">Every link of the text.</param>
internal sealed partial record MarkdownBlocks(IReadOnlyList<Block> Introduction, IReadOnlyList<HeadingPart> Parts, IReadOnlyList<OutlineLink> Links)
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseTaskLists().UseFootnotes().UsePreciseSourceLocation().Build();

    /// <summary>The parts of the text; null with an error in the log where it is nested beyond reason.</summary>
    public static MarkdownBlocks? Parse(string text, ProblemLog log)
    {
        MarkdownDocument document;
        try
        {
            document = Markdown.Parse(text, Pipeline);
        }
        catch (ArgumentException exception) when (exception.Message.Contains("nested", StringComparison.OrdinalIgnoreCase))
        {
            // Markdig bounds its depth and says so with an ArgumentException.
            log.Error(0, "nested-too-deeply", "Lists or quotations are nested too deeply to be read.", "Write the text with fewer levels of lists and quotations.");
            return null;
        }

        var introduction = new List<Block>();
        var parts = new List<HeadingPart>();
        foreach (var block in document)
        {
            if (block is HeadingBlock heading)
                parts.Add(ReadHeading(heading, log));
            else
                (parts.Count == 0 ? introduction : parts[^1].Blocks).Add(block);
        }

        return new MarkdownBlocks(introduction, parts, [.. document.Descendants<LinkInline>().Where(link => !link.IsImage && link.Url is not null).Select(link => new OutlineLink(link.Url!, link.Line + 1))]);
    }

    private static HeadingPart ReadHeading(HeadingBlock heading, ProblemLog log)
    {
        var text = InlineText.Of(heading);
        var line = heading.Line + 1;
        string? id = null;
        if (WrittenId.Match(text) is { Success: true } written)
        {
            id = written.Groups["id"].Value;
            text = text[..written.Index].TrimEnd();
        }

        if (text.Length > KnowledgeLimits.HeadingLength)
        {
            log.Warning(line, "heading-cut", $"The heading has {text.Length} characters and was cut.", "Write a heading of at most 100 characters and put the rest below it.");
            text = Folding.Cut(text, KnowledgeLimits.HeadingLength);
        }

        return new HeadingPart(text, id, heading.Level, line, []);
    }

    // the end of "Working hours {#faq-work-hours}"
    [GeneratedRegex(@"\{#(?<id>[^\s{}#]{1,100})\}$", RegexOptions.CultureInvariant)]
    private static partial Regex WrittenId { get; }
}

/// <summary>A heading and the blocks below it, up to the next heading.</summary>
internal sealed record HeadingPart(string Text, string? WrittenId, int Level, int Line, List<Block> Blocks);
