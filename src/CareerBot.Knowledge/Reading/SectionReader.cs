using System.Globalization;
using CareerBot.Core.Guides;
using Markdig.Syntax;

namespace CareerBot.Knowledge.Reading;

/// <summary>Makes the sections of a guide from its Markdown: one for each heading with text of its own, and one for the text above the first.</summary>
internal sealed class SectionReader(string source, ProblemLog log)
{
    private readonly List<Section> _sections = [];
    private readonly List<OutlineHeading> _headings = [];
    private readonly Slugs _slugs = new();
    private int _passages;
    private int _firstAmountLine;

    /// <summary>The guide's sections, its title as the text gives it, and the outline; null where the text cannot be read.</summary>
    public (IReadOnlyList<Section> Sections, string? Title, GuideOutline Outline)? Read(string? givenTitle)
    {
        if (MarkdownBlocks.Parse(source, log) is not { } markdown) return null;

        var titlePart = FindTitle(markdown.Parts, givenTitle is not null);
        var title = (titlePart ?? markdown.Parts.OrderBy(part => part.Level == 1 ? 0 : 1).FirstOrDefault())?.Text;
        AddHeadings(markdown.Parts, titlePart);
        ReportRepeatedIds();
        AddIntroduction([.. markdown.Introduction, .. titlePart?.Blocks ?? []], titlePart, givenTitle ?? title);
        for (var i = 0; i < markdown.Parts.Count; i++)
        {
            if (markdown.Parts[i] != titlePart) AddSection(_headings[i], markdown.Parts[i].Blocks);
        }

        return (_sections, title, new GuideOutline { Headings = _headings, Links = markdown.Links, FirstAmountLine = _firstAmountLine });
    }

    /// <summary>The heading that is the guide's title rather than a section: a first heading of level 1, unless the front matter has a title and headings of that level are the sections.</summary>
    private static HeadingPart? FindTitle(IReadOnlyList<HeadingPart> parts, bool hasTitle) =>
        parts is [{ Level: 1 } first, ..] && !(hasTitle && parts.Count(part => part.Level == 1) > 1) ? first : null;

    private void AddHeadings(IReadOnlyList<HeadingPart> parts, HeadingPart? titlePart)
    {
        // What an editor wrote comes first, so that no made id takes it away.
        var written = parts.Select(part => part.WrittenId is { } id && _slugs.TryReserve(id)).ToArray();
        for (var i = 0; i < parts.Count; i++)
        {
            var part = parts[i];
            _headings.Add(new OutlineHeading
            {
                Id = written[i] ? part.WrittenId! : part.WrittenId is { } repeated ? _slugs.Unique(repeated) : _slugs.Next(part.Text),
                Text = part.Text,
                Line = part.Line,
                Level = part.Level,
                WrittenId = part.WrittenId,
                IsTitle = part == titlePart,
            });
        }
    }

    private void ReportRepeatedIds()
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var heading in _headings)
        {
            if (heading.WrittenId is { } id && !seen.TryAdd(id, heading.Line))
                log.Error(
                    heading.Line,
                    "section-id-twice",
                    $"The section id '{id}' stands in line {seen[id]} already.",
                    $"Write another id behind the heading, such as '{{#{heading.Id}}}'.");
        }
    }

    private void AddIntroduction(IReadOnlyList<Block> blocks, HeadingPart? titlePart, string? title)
    {
        const string Heading = "Overview";
        var hasOverview = _headings.Exists(heading => string.Equals(heading.Text, Heading, StringComparison.OrdinalIgnoreCase));
        var introduction = new OutlineHeading
        {
            Id = _slugs.TryReserve("overview") ? "overview" : _slugs.Unique("introduction"),
            Text = hasOverview && title is not null ? title : Heading,
            Line = titlePart?.Line ?? (blocks.Count > 0 ? blocks[0].Line + 1 : 1),
            Level = titlePart?.Level ?? 1,
        };
        AddSection(introduction, blocks);
        if (titlePart is not null && introduction.HasPassages) _headings[0].HasPassages = true;
    }

    private void AddSection(OutlineHeading heading, IReadOnlyList<Block> blocks)
    {
        heading.Notes = ReadNotes(blocks);
        var writer = PassageWriter.Write(blocks);
        if (_firstAmountLine == 0) _firstAmountLine = writer.FirstAmountLine;
        if (writer.Passages.Count == 0) return;

        heading.HasPassages = true;
        var room = KnowledgeLimits.Passages - _passages;
        if (_sections.Count == KnowledgeLimits.Sections || room <= 0)
        {
            ReportTooLong(heading.Line);
            return;
        }

        if (writer.Passages.Count > room) ReportTooLong(heading.Line);
        IReadOnlyList<Passage> passages = writer.Passages.Count > room ? [.. writer.Passages.Take(room)] : writer.Passages;
        _passages += passages.Count;
        _sections.Add(new Section
        {
            Id = heading.Id,
            Heading = heading.Text.Length > 0 ? heading.Text : heading.Id,
            Line = heading.Line,
            Level = heading.Level,
            Topics = [.. heading.Notes.Topics.Select(note => note.Text)],
            Phrasings = [.. heading.Notes.Phrasings.Select(note => note.Text)],
            Passages = passages,
        });
    }

    private SectionNotes ReadNotes(IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks)
        {
            if (block is not HtmlBlock { Type: HtmlBlockType.Comment }) break;
            var comment = source.Substring(block.Span.Start, Math.Min(block.Span.Length, source.Length - block.Span.Start));
            if (SectionNotes.Read(comment, block.Line + 1, log) is { } notes) return notes;
        }

        return SectionNotes.None;
    }

    private void ReportTooLong(int line)
    {
        if (log.All.Any(problem => problem.Code == "guide-too-long")) return;
        log.Error(
            line,
            "guide-too-long",
            string.Create(CultureInfo.InvariantCulture, $"The guide has more than {KnowledgeLimits.Sections} sections or {KnowledgeLimits.Passages} sentences; what comes from here on is not used."),
            "Split the guide into several files.");
    }
}
