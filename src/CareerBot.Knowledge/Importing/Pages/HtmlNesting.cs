using System.Buffers;
using System.Collections.Frozen;

namespace CareerBot.Knowledge.Importing.Pages;

/// <summary>Tells pages whose elements are nested, or whose attributes are heaped, as no person or program writes them: a parser takes the
/// square of that in time.</summary>
/// <remarks>One pass over the tags with a bounded stack, before anything is parsed. Where it differs from the HTML standard it counts more
/// and not less.</remarks>
internal static class HtmlNesting
{
    /// <summary>As deep as browsers nest.</summary>
    public const int MostDeep = 512;

    /// <summary>So many attributes does no element have.</summary>
    public const int MostAttributes = 256;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Void = Names(
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr");

    /// <summary>The next element of their kind, or the end of what holds them, ends these.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> EndedByNext =
        Names(
            "a", "body", "colgroup", "dd", "dt", "head", "html", "li", "nobr", "optgroup", "option", "p", "rp", "rt", "tbody",
            "td", "tfoot", "th", "thead", "tr");

    /// <summary>Left open, these are opened again in whatever follows.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Formatting = Names(
        "b", "big", "code", "em", "font", "i", "s", "small", "strike", "strong", "tt", "u");

    /// <summary>What stands in these is text.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> RawText = Names(
        "iframe", "noembed", "noframes", "script", "style", "textarea", "title", "xmp");

    private static readonly SearchValues<char> EndOfName = SearchValues.Create(" \t\n\r\f/>");

    /// <summary>Whether the page is nested beyond reason.</summary>
    public static bool IsExcessive(string html)
    {
        var open = new List<string>();
        var formatting = 0;
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0; at = at < html.Length ? html.IndexOf('<', at) : -1)
        {
            var rest = html.AsSpan(at);
            if (rest.StartsWith("<!--"))
            {
                at += CommentLength(rest);
                continue;
            }

            var isEnd = rest.StartsWith("</");
            var name = NameOf(rest[(isEnd ? 2 : 1)..]);
            if (name.IsEmpty)
            {
                at++;
                continue;
            }

            var (length, attributes, isClosed) = TagOf(rest);
            if (attributes > MostAttributes) return true;
            at += length;
            if (isEnd)
            {
                if (Formatting.Contains(name)) formatting = Math.Max(0, formatting - 1);
                Close(open, name);
                continue;
            }

            var isForeign = open.Contains("svg") || open.Contains("math");
            if (isForeign ? isClosed : Void.Contains(name) || EndedByNext.Contains(name)) continue;
            if (!isForeign && RawText.Contains(name))
            {
                at = EndOfRawText(html, at, name);
                continue;
            }

            open.Add(name.ToString().ToLowerInvariant());
            if (Formatting.Contains(name)) formatting++;
            if (open.Count > MostDeep || formatting > MostDeep) return true;
        }

        return false;
    }

    /// <summary>An end tag ends whatever stands open in its element; one without an element ends nothing.</summary>
    private static void Close(List<string> open, ReadOnlySpan<char> name)
    {
        for (var i = open.Count - 1; i >= 0; i--)
        {
            if (!name.Equals(open[i], StringComparison.OrdinalIgnoreCase)) continue;
            open.RemoveRange(i, open.Count - i);
            return;
        }
    }

    private static ReadOnlySpan<char> NameOf(ReadOnlySpan<char> tag)
    {
        if (tag.IsEmpty || !char.IsAsciiLetter(tag[0])) return [];
        var end = tag.IndexOfAny(EndOfName);
        return end < 0 ? tag : tag[..end];
    }

    /// <summary>A tag goes on to its '>', which does not count within a quoted value.</summary>
    private static (int Length, int Attributes, bool IsClosed) TagOf(ReadOnlySpan<char> tag)
    {
        var attributes = 0;
        var isValue = false;
        for (var i = 1; i < tag.Length; i++)
        {
            var letter = tag[i];
            switch (letter)
            {
                case '>':
                    return (i + 1, attributes, tag[i - 1] == '/');
                case '"' or '\'' when isValue:
                    var end = tag[(i + 1)..].IndexOf(letter);
                    if (end < 0) return (tag.Length, attributes, false);
                    i += end + 1;
                    isValue = false;
                    attributes++;
                    break;
                case '=':
                    isValue = true;
                    break;
                case ' ' or '\t' or '\n' or '\r' or '\f' or '/':
                    if (!isValue && i + 1 < tag.Length && !(char.IsWhiteSpace(tag[i + 1]) || tag[i + 1] is '/' or '>' or '=')) attributes++;
                    break;
                default:
                    isValue = false;
                    break;
            }
        }

        return (tag.Length, attributes, false);
    }

    private static int CommentLength(ReadOnlySpan<char> comment)
    {
        if (comment.StartsWith("<!-->")) return "<!-->".Length;
        if (comment.StartsWith("<!--->")) return "<!--->".Length;
        var at = "<!--".Length;
        while (comment[at..].IndexOf("--") is >= 0 and var dashes)
        {
            at += dashes;
            if (comment[at..].StartsWith("-->")) return at + "-->".Length;
            if (comment[at..].StartsWith("--!>")) return at + "--!>".Length;
            at++;
        }

        return comment.Length;
    }

    private static int EndOfRawText(string html, int from, ReadOnlySpan<char> name)
    {
        var end = from < html.Length ? html.AsSpan(from).IndexOf($"</{name}", StringComparison.OrdinalIgnoreCase) : -1;
        return end < 0 ? html.Length : from + end;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Names(params ReadOnlySpan<string> names) =>
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, names).GetAlternateLookup<ReadOnlySpan<char>>();
}
