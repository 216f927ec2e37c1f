using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using CareerBot.Core.Guides;
using CareerBot.Core.Rendering;

namespace CareerBot.Web;

/// <summary>A guide as a page whose headings are the targets of citations.</summary>
internal static class GuidePage
{
    private const int LowestHeading = 6;

    public static string Render(Guide guide) => PageFrame.Around(guide.Title, page =>
    {
        page.Append("<article>\n");
        if (!guide.Sections.Any(section => IsTitle(section, guide))) page.Append($"<h1>{PageFrame.Encode(guide.Title)}</h1>\n");
        foreach (var section in guide.Sections)
        {
            AppendSection(page, section, IsTitle(section, guide));
        }

        AppendSource(page, guide);
        page.Append("</article>\n");
    });

    private static bool IsTitle(Section section, Guide guide) => string.Equals(section.Heading, guide.Title, StringComparison.Ordinal);

    private static void AppendSection(StringBuilder page, Section section, bool isTitle)
    {
        var level = isTitle ? 1 : Math.Clamp(section.Level, 2, LowestHeading);
        page.Append($"<section aria-labelledby=\"{PageFrame.Encode(section.Id)}\">\n");
        page.Append($"<h{level} id=\"{PageFrame.Encode(section.Id)}\" tabindex=\"-1\">{PageFrame.Encode(section.Heading)}</h{level}>\n");
        var at = 0;
        while (at < section.Passages.Count)
        {
            at = AppendBlock(page, section.Passages, at);
        }

        page.Append("</section>\n");
    }

    /// <summary>Appends the paragraph, list or table that begins at a passage; the result is where the next begins.</summary>
    private static int AppendBlock(StringBuilder page, IReadOnlyList<Passage> passages, int start)
    {
        var first = passages[start];
        var end = start + 1;
        while (end < passages.Count && passages[end].Block == first.Block && ShapeOf(passages[end]) == ShapeOf(first))
        {
            end++;
        }

        var block = passages.Skip(start).Take(end - start);
        page.Append(ShapeOf(first) switch
        {
            PassageKind.ListItem => $"<ul>\n{string.Concat(block.Select(item => $"<li>{PageFrame.Encode(item.Text)}</li>\n"))}</ul>\n",
            PassageKind.TableRow => $"<table>\n{string.Concat(block.Select(Row))}</table>\n",
            _ => $"<p>{PageFrame.Encode(string.Join(' ', block.Select(sentence => sentence.Text)))}</p>\n",
        });
        return end;
    }

    /// <summary>A list's introduction belongs to the paragraph that it ends.</summary>
    private static PassageKind ShapeOf(Passage passage) => passage.Kind == PassageKind.ListIntroduction ? PassageKind.Sentence : passage.Kind;

    private static string Row(Passage row) => $"<tr>{string.Concat(row.Text.Split(" | ").Select(cell => $"<td>{PageFrame.Encode(cell)}</td>"))}</tr>\n";

    private static void AppendSource(StringBuilder page, Guide guide)
    {
        page.Append("<footer>\n");
        if (guide.Source is { } source)
        {
            string?[] parts = [source.Author, source.Publisher, source.Date is { } date ? DateText.Of(date) : null];
            var title = IsLinkable(source.Url) ? $"<a href=\"{PageFrame.Encode(source.Url)}\" rel=\"noreferrer\">{PageFrame.Encode(source.Title)}</a>" : PageFrame.Encode(source.Title);
            page.Append($"<p>Source: {string.Join(", ", parts.OfType<string>().Select(PageFrame.Encode).Prepend(title))}</p>\n");
        }

        if (guide.Updated is { } updated) page.Append($"<p>Updated: <time datetime=\"{updated:yyyy-MM-dd}\">{DateText.Of(updated.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))}</time></p>\n");
        page.Append("</footer>\n");
    }

    private static bool IsLinkable([NotNullWhen(true)] string? url) => Uri.TryCreate(url, UriKind.Absolute, out var parsed) && (parsed.Scheme is "http" or "https");
}
