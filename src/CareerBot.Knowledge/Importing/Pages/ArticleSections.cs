using System.Text.RegularExpressions;
using CareerBot.Knowledge.Reading;

namespace CareerBot.Knowledge.Importing.Pages;

/// <summary>Cuts an article at its headings into sections and FAQs, and leaves out what is no part of it.</summary>
internal static partial class ArticleSections
{
    private const int LongestHeading = 100;

    /// <summary>Text that is links for more than this share leads elsewhere and says nothing.</summary>
    private const double MostlyLinks = 0.6;

    /// <summary>Whether a heading is that of links to other articles.</summary>
    public static bool IsOfLinks(string heading) => LinkBox.IsMatch(heading);

    public static (IReadOnlyList<ImportedSection> Sections, IReadOnlyList<ImportedSection> Faqs) Of(IReadOnlyList<PageBlock> blocks, string title)
    {
        var parts = Cut(blocks, title);
        var level = parts.Where(part => part.Blocks.Count > 0 && part.Level > 0).Select(part => part.Level).DefaultIfEmpty(2).Min();
        var ids = new ArticleIds();
        var sections = new List<ImportedSection>();
        var faqs = new List<ImportedSection>();
        int? faqLevel = null;
        foreach (var part in parts)
        {
            var isGroup = part.Blocks.Count == 0;
            if (isGroup && (FaqHeading.IsMatch(part.Heading) || IsFollowedByQuestions(parts, part)))
            {
                faqLevel = part.Level;
                continue;
            }

            if (isGroup) continue;
            var isQuestion = part.Heading.EndsWith('?');
            if (faqLevel is { } group && part.Level <= group && !isQuestion) faqLevel = null;
            if (isQuestion && (faqLevel is not null || part.Level > level))
                faqs.Add(new ImportedSection(ids.OfFaq(part.Heading), part.Heading, [], part.Blocks));
            else
                sections.Add(new ImportedSection(part.Level == 0 ? ids.Overview : ids.Of(part.Heading), part.Heading, [], part.Blocks));
        }

        return (sections, faqs);
    }

    /// <summary>A heading over nothing but questions, such as "Other things you should know".</summary>
    private static bool IsFollowedByQuestions(List<Part> parts, Part group)
    {
        var after = parts.SkipWhile(part => part != group).Skip(1).TakeWhile(part => part.Blocks.Count > 0).ToArray();
        return after.Length > 0 && after.All(part => part.Heading.EndsWith('?'));
    }

    private static List<Part> Cut(IReadOnlyList<PageBlock> blocks, string title)
    {
        var parts = new List<Part> { new("Overview", 0, []) };
        int? dropped = null;
        var isInBox = false;
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (block is not PageBlock.Heading heading)
            {
                // The article goes on below a box of links, where that has nothing but its heading around it.
                if (isInBox && IsProse(block)) (dropped, isInBox) = (null, false);
                if (dropped is null && Clean(block) is { } kept) parts[^1].Blocks.Add(kept);
                continue;
            }

            isInBox = false;
            if (dropped is { } level && heading.Level > level) continue;
            dropped = null;
            if (heading.Text == title) continue;
            if (End.IsMatch(heading.Text)) break;
            if (LinkBox.IsMatch(heading.Text))
            {
                if (!GoesOn(blocks, i)) break;
                (dropped, isInBox) = (heading.Level, true);
            }
            else if (Boilerplate.IsMatch(heading.Text)) dropped = heading.Level;
            else parts.Add(new Part(Short(heading.Text), heading.Level, []));
        }

        if (parts[0].Blocks.Count == 0) parts.RemoveAt(0);
        return parts;
    }

    /// <summary>Whether the article goes on behind a box: a heading that is no deeper than the box's stands there, with prose below it. Dates and bylines of other articles are no prose.</summary>
    private static bool GoesOn(IReadOnlyList<PageBlock> blocks, int box)
    {
        var level = ((PageBlock.Heading)blocks[box]).Level;
        var isArticle = false;
        foreach (var block in blocks.Skip(box + 1))
        {
            if (block is PageBlock.Heading heading && heading.Level <= level) isArticle = !LinkBox.IsMatch(heading.Text) && !End.IsMatch(heading.Text) && !Boilerplate.IsMatch(heading.Text);
            else if (isArticle && IsProse(block)) return true;
        }

        return false;
    }

    /// <summary>A paragraph of whole sentences that lead nowhere.</summary>
    private static bool IsProse(PageBlock block) =>
        block is PageBlock.Paragraph { Text: { LinkShare: < MostlyLinks } } && Clean(block) is PageBlock.Paragraph { Text.Text: [.., '.' or '!' or '?'] };

    private static PageBlock? Clean(PageBlock block) => block switch
    {
        PageBlock.Paragraph { Text: var text } => Kept(text) is { } kept && !Boilerplate.IsMatch(kept.Text) ? new PageBlock.Paragraph(kept) : null,
        PageBlock.Listing list => list.Items.Select(Kept).OfType<PageText>().ToArray() is { Length: > 0 } items ? new PageBlock.Listing(items) : null,
        _ => null,
    };

    private static PageText? Kept(PageText text)
    {
        if (text.LinkShare > MostlyLinks) return null;
        var kept = string.Join(' ', SentenceSplitter.Split(text.Text).Where(sentence => !Promotion.IsMatch(sentence)));
        return kept.Length > 0 ? text with { Text = kept } : null;
    }

    private static string Short(string heading)
    {
        if (heading.Length <= LongestHeading) return heading;
        var cut = heading[..LongestHeading];
        var end = cut.LastIndexOf(' ');
        return end > 0 ? cut[..end] : cut;
    }

    private sealed record Part(string Heading, int Level, List<PageBlock> Blocks);

    // FAQ; Frequently asked questions; Other things you should know about …; People also ask
    [GeneratedRegex(@"^\s*(?:faqs?\b|frequently\s+asked|(?:common|other)\s+questions|people\s+also\s+ask|other\s+things\s+you\s+should\s+know)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FaqHeading { get; }

    // what stands below the end of an article
    [GeneratedRegex(@"^(?:references|leave\s+a\s+(?:reply|comment)|\d*\s*comments?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex End { get; }

    // "Related articles", "You may also like", "More from Example Site"
    [GeneratedRegex(@"^(?:related\s+(?:articles|posts|reading|stories)|you\s+(?:may|might)\s+also\s+like|recommended\s+(?:articles|for\s+you|reading)|more\s+(?:articles|from\b.*))\s*:?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex LinkBox { get; }

    [GeneratedRegex(@"^(?:table\s+of\s+contents|contents|about\s+us|contact(?:\s+us)?|stay\s+connected|popular\s+(?:posts|articles)|categories|archives|on\s+this\s+page|in\s+this\s+article|jump\s+to|share(?:\s+this.*)?|about\s+the\s+author|sign\s+up.*|subscribe.*|newsletter|advertisement|sponsored.*|sources|further\s+reading|read\s+more.*|search|menu|navigation|footer|follow\s+us.*)\s*:?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Boilerplate { get; }

    // "For those …, consider exploring the cheapest online degrees …": sends readers to other pages of the same publisher
    [GeneratedRegex(@"\b(?:consider\w*|explor\w+|review\w*|check\w*\s+out|see|read|visit|discover|browse|compare)\b.{0,80}\b(?:list\s+of\s+(?:college|degree|the|best|top)|cheapest|easiest|most\s+affordable|affordable\s+(?:online|education)|accredited\s+(?:online|non)|dual\s+degree|(?:best|top|fastest)\s+(?:online|college|degree|universit)|free\s+application|our\s+(?:guide|article|list|ranking)|click\s+here)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Promotion { get; }
}
