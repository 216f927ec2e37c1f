using System.Text.RegularExpressions;
using CareerBot.Core.Guides;
using CareerBot.Knowledge.Reading;

namespace CareerBot.Knowledge.Importing.Pages;

/// <summary>Reads an article that was copied into a plain text file: tells headings, lists and paragraphs by their looks.</summary>
internal static partial class ArticleText
{
    private const int LongestHeading = 120;
    private const int LongestByline = 80;

    public static Article Read(string text)
    {
        var lines = text.Split('\n').Select(line => line.TrimEnd()).ToArray();
        var first = Array.FindIndex(lines, line => line.Trim().Length > 0);
        if (first < 0) return new Article { Title = string.Empty, Blocks = [] };

        var title = lines[first].TrimStart('#', ' ').Trim();
        var (start, author) = SkipByline(lines, first + 1);
        return new Article { Title = title, Blocks = Blocks(lines, start), Source = new GuideSource { Title = title, Author = author } };
    }

    /// <summary>Names and roles between title and text.</summary>
    private static (int Start, string? Author) SkipByline(string[] lines, int start)
    {
        string? author = null;
        for (var i = start; i < lines.Length; i++)
        {
            var line = lines[i].Trim();
            if (line.Length == 0) continue;
            if (By.Match(line) is { Success: true } by) author ??= by.Groups["name"].Value.Trim();
            if (line.Length > LongestByline || SentenceEnd.IsMatch(line) || Bullet.IsMatch(line) || line.StartsWith('#')) return (i, author);
        }

        return (lines.Length, author);
    }

    private static List<PageBlock> Blocks(string[] lines, int start)
    {
        var blocks = new List<PageBlock>();
        var paragraph = new List<string>();
        var items = new List<PageText>();
        for (var i = start; i < lines.Length; i++)
        {
            var line = lines[i].Trim();
            if (line.Length == 0)
            {
                EndParagraph();
            }
            else if (IsRule(line) && paragraph is [var underlined])
            {
                paragraph.Clear();
                EndList();
                blocks.Add(new PageBlock.Heading(line[0] == '=' ? 1 : 2, underlined, null));
            }
            else if (Bullet.Match(line) is { Success: true } bullet)
            {
                EndParagraph();
                items.Add(new PageText(Folding.Fold(line[bullet.Length..])));
            }
            else if (HeadingAt(lines, i) is { } heading)
            {
                EndParagraph();
                EndList();
                blocks.Add(heading);
            }
            else if (!Picture.IsMatch(line))
            {
                EndList();
                paragraph.Add(line);
            }
        }

        EndParagraph();
        EndList();
        return blocks;

        void EndParagraph()
        {
            if (paragraph.Count == 0) return;
            EndList();
            blocks.Add(new PageBlock.Paragraph(new PageText(Folding.Fold(string.Join(' ', paragraph)))));
            paragraph.Clear();
        }

        void EndList()
        {
            if (items.Count == 0) return;
            blocks.Add(new PageBlock.Listing([.. items]));
            items.Clear();
        }
    }

    private static PageBlock.Heading? HeadingAt(string[] lines, int at)
    {
        var line = lines[at].Trim();
        if (Marked.Match(line) is { Success: true } marked) return new PageBlock.Heading(marked.Groups["marks"].Length, line[marked.Length..].Trim(' ', '#'), null);

        // A heading stands alone: a line of a wrapped paragraph has a neighbour.
        var standsAlone = (at == 0 || lines[at - 1].Trim() is { Length: 0 } or ['•', ..] || Picture.IsMatch(lines[at - 1].Trim())) && (at + 1 == lines.Length || lines[at + 1].Trim().Length == 0);
        if (!standsAlone || line.Length > LongestHeading || line.Length < 3) return null;
        if (line.EndsWith('?') && line.Count(letter => letter is '.' or '?') == 1) return new PageBlock.Heading(2, line, null);
        return !SentenceEnd.IsMatch(line) && IsTitleCase(line) ? new PageBlock.Heading(2, line, null) : null;
    }

    /// <summary>Every word of more than three letters begins with a capital, as in a headline; or a short line of one or two words.</summary>
    private static bool IsTitleCase(string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return char.IsUpper(words[0][0]) && (words.Length < 3 || words.Where(word => word.Length > 3 && char.IsLetter(word[0])).All(word => char.IsUpper(word[0])));
    }

    private static bool IsRule(string line) => line.Length > 2 && (line.All(letter => letter == '=') || line.All(letter => letter == '-'));

    // by Jo Writer; By: Jo Writer, PhD (the degree is no part of the name)
    [GeneratedRegex(@"^by:?\s+(?<name>\p{Lu}[^,|]{2,60})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex By { get; }

    [GeneratedRegex(@"[.!:;,…]""?$", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd { get; }

    // "• item", "- item", "* item", "1. item", "2) item"
    [GeneratedRegex(@"^(?:[•‣◦▪·*-]|\d{1,2}[.)])\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Bullet { get; }

    // ## Heading
    [GeneratedRegex(@"^(?<marks>#{1,6})\s+(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Marked { get; }

    // 1759909560_row-4__title-how-many.webp; "Chart.png thumbnail"
    [GeneratedRegex(@"^\S+\.(?:webp|png|jpe?g|gif|svg|avif)$|\bthumbnail$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Picture { get; }
}
