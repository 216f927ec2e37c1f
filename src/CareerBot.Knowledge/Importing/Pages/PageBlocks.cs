using System.Text;
using AngleSharp.Dom;
using CareerBot.Knowledge.Reading;

namespace CareerBot.Knowledge.Importing.Pages;

/// <summary>Walks a part of an HTML page and hands out its headings, paragraphs, lists and tables in reading order.</summary>
/// <remarks>Recursion ends at a depth that no written page has: a hostile one nests thousands of elements.</remarks>
internal sealed class PageBlocks
{
    private const int MaxDepth = 128;

    private static readonly HashSet<string> Ignored = new(StringComparer.Ordinal)
    {
        "script", "style", "noscript", "template", "nav", "form", "button", "select", "input", "textarea", "svg", "canvas", "iframe", "object", "video", "audio", "figure", "figcaption", "head", "aside", "footer",
    };

    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "address", "article", "blockquote", "body", "center", "dd", "details", "div", "dl", "dt", "fieldset", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "li", "main", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tr", "ul",
    };

    private readonly List<PageBlock> _found = [];
    private readonly Func<IElement, bool> _skips;
    private readonly List<INode> _run = [];

    private PageBlocks(Func<IElement, bool> skips) => _skips = skips;

    /// <param name="root">Where to begin; its own element is not asked for.</param>
    /// <param name="skips">Elements to leave out beside those that never hold prose.</param>
    public static IReadOnlyList<PageBlock> Of(IElement root, Func<IElement, bool> skips)
    {
        var blocks = new PageBlocks(skips);
        blocks.Walk(root, depth: 0);
        return blocks._found;
    }

    private void Walk(INode parent, int depth)
    {
        if (depth > MaxDepth) return;
        foreach (var node in parent.ChildNodes)
        {
            if (node is IElement element)
            {
                if (IsIgnored(element)) continue;
                if (HoldsBlocks(element, depth))
                {
                    EndRun();
                    Enter(element, depth + 1);
                    continue;
                }
            }

            if (node is IElement or IText) _run.Add(node);
        }

        EndRun();
    }

    private void Enter(IElement element, int depth)
    {
        switch (element.LocalName)
        {
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                var heading = Read([element]);
                if (heading.Text.Length > 0) _found.Add(new PageBlock.Heading(element.LocalName[1] - '0', heading.Text, Anchor(element)));
                break;
            case "ul" or "ol":
                Add(element.Children.Where(item => item.LocalName == "li" && !IsIgnored(item)).SelectMany(item => Items(item, depth)));
                break;
            case "dl":
                Add(Definitions(element));
                break;
            case "table":
                Add(PageTable.Rows(element, cell => Read([cell])));
                break;
            default:
                Walk(element, depth);
                break;
        }
    }

    private void Add(IEnumerable<PageText> items)
    {
        PageText[] kept = [.. items.Where(item => item.Text.Length > 0)];
        if (kept.Length > 0) _found.Add(new PageBlock.Listing(kept));
    }

    /// <summary>An item, and those of lists inside it after it.</summary>
    private IEnumerable<PageText> Items(IElement item, int depth)
    {
        if (depth > MaxDepth) yield break;
        var inner = item.QuerySelectorAll("ul, ol").Where(list => list.ParentElement?.Closest("li") == item).ToArray();
        yield return Read([.. item.ChildNodes.Where(node => !inner.Contains(node))]);
        foreach (var list in inner)
        {
            foreach (var nested in list.Children.Where(child => child.LocalName == "li").SelectMany(child => Items(child, depth + 1))) yield return nested;
        }
    }

    private IEnumerable<PageText> Definitions(IElement list)
    {
        string? term = null;
        foreach (var child in list.Children)
        {
            var text = Read([child]);
            if (child.LocalName == "dt")
                term = text.Text;
            else if (child.LocalName == "dd" && text.Text.Length > 0)
                yield return term is { Length: > 0 } ? text with { Text = $"{term}: {text.Text}" } : text;
        }
    }

    private void EndRun()
    {
        if (_run.Count == 0) return;
        var text = Read(_run);
        _run.Clear();
        if (text.Text.Length > 0) _found.Add(new PageBlock.Paragraph(text));
    }

    private PageText Read(IReadOnlyList<INode> nodes)
    {
        var reader = new TextRun(IsIgnored);
        foreach (var node in nodes) reader.Append(node, depth: 0);
        return reader.ToText();
    }

    private bool IsIgnored(IElement element) =>
        Ignored.Contains(element.LocalName) || element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true" || _skips(element);

    private static bool HoldsBlocks(IElement element, int depth) =>
        Blocks.Contains(element.LocalName) || (depth < MaxDepth && element.QuerySelector("p, div, ul, ol, dl, table, h1, h2, h3, h4, h5, h6, section, article") is not null);

    private static string? Anchor(IElement heading) =>
        heading.Id is { Length: > 0 } id ? id : heading.QuerySelector("[id]")?.Id;

    /// <summary>Collects the words of a run of nodes, and notes what of them is bold at the start and what is a link.</summary>
    private sealed class TextRun(Func<INode, bool> isIgnored)
    {
        private readonly StringBuilder _text = new();
        private readonly StringBuilder _lead = new();
        private bool _leads = true;
        private int _linked;

        public TextRun(Func<IElement, bool> isIgnored)
            : this(node => node is IElement element && isIgnored(element))
        {
        }

        public void Append(INode node, int depth, bool bold = false, bool link = false)
        {
            if (depth > MaxDepth || isIgnored(node)) return;
            if (node is IText text)
            {
                _text.Append(text.Data);
                if (link) _linked += text.Data.Length;
                if (_leads && bold) _lead.Append(text.Data);
                else if (!string.IsNullOrWhiteSpace(text.Data)) _leads = false;
                return;
            }

            if (node is not IElement element) return;
            if (element.LocalName is "br" or "p" or "div" or "td" or "li") _text.Append(' ');
            foreach (var child in element.ChildNodes) Append(child, depth + 1, bold || element.LocalName is "strong" or "b", link || element.LocalName == "a");
        }

        public PageText ToText()
        {
            var text = Folding.Fold(_text.ToString());
            var lead = Folding.Fold(_lead.ToString());
            return new PageText(text, lead.Length > 0 && lead.Length < text.Length ? lead : null, text.Length == 0 ? 0 : Math.Min(1, _linked / (double)text.Length));
        }
    }
}
