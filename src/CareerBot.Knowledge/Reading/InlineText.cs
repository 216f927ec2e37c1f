using System.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CareerBot.Knowledge.Reading;

/// <summary>The words of a line of Markdown: markup, pictures and HTML go, white space is folded.</summary>
internal static class InlineText
{
    // Deeper emphasis than this is not writing; the bound keeps a stray file from exhausting the stack.
    private const int MaxDepth = 64;

    public static string Of(LeafBlock block)
    {
        var text = new StringBuilder();
        if (block.Inline is { } inline) Append(inline, text, depth: 0);
        return Folding.Fold(text.ToString());
    }

    private static void Append(ContainerInline container, StringBuilder text, int depth)
    {
        if (depth > MaxDepth) return;
        foreach (var inline in container)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case LineBreakInline:
                    text.Append(' ');
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case AutolinkInline link:
                    text.Append(link.Url);
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case HtmlInline html when html.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase):
                    text.Append(' ');
                    break;
                case HtmlInline or LinkInline { IsImage: true } or FootnoteLink or TaskList:
                    break;
                case DelimiterInline delimiter:
                    text.Append(delimiter.ToLiteral());
                    Append(delimiter, text, depth + 1);
                    break;
                case ContainerInline inner:
                    Append(inner, text, depth + 1);
                    break;
            }
        }
    }
}
