using System.Text;
using System.Text.RegularExpressions;
using CareerBot.Core.Guides;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace CareerBot.Knowledge.Reading;

/// <summary>Turns the blocks below a heading into passages, in the order of the file.</summary>
internal sealed partial class PassageWriter
{
    private const int MaxDepth = 32;

    private readonly List<Passage> _passages = [];
    private int _block;

    /// <summary>Line of the first amount of money seen; 0 where there was none.</summary>
    public int FirstAmountLine { get; private set; }

    public static PassageWriter Write(IReadOnlyList<Block> blocks)
    {
        var writer = new PassageWriter();
        writer.WriteBlocks(blocks, depth: 0);
        return writer;
    }

    public IReadOnlyList<Passage> Passages => _passages;

    private void WriteBlocks(IReadOnlyList<Block> blocks, int depth)
    {
        if (depth > MaxDepth) return;
        for (var i = 0; i < blocks.Count; i++)
        {
            var before = _passages.Count;
            switch (blocks[i])
            {
                case CodeBlock or HtmlBlock or FootnoteGroup:
                    continue;
                case ListBlock list:
                    WriteList(list, depth + 1);
                    break;
                case Table table:
                    WriteTable(table);
                    break;
                case ContainerBlock container: // block quotes
                    WriteBlocks(container, depth + 1);
                    continue;
                case LeafBlock leaf: // paragraphs, and headings inside quotes
                    WriteParagraph(leaf, beforeList: i + 1 < blocks.Count && blocks[i + 1] is ListBlock);
                    break;
            }

            if (_passages.Count > before) _block++;
        }
    }

    private void WriteParagraph(LeafBlock paragraph, bool beforeList)
    {
        var text = Text(paragraph);
        var sentences = SentenceSplitter.Split(text);
        for (var i = 0; i < sentences.Count; i++)
        {
            var introduces = beforeList && i == sentences.Count - 1 && sentences[i].EndsWith(':');
            Add(sentences[i], introduces ? PassageKind.ListIntroduction : PassageKind.Sentence);
        }
    }

    private void WriteList(ListBlock list, int depth)
    {
        if (depth > MaxDepth) return;
        foreach (var item in list.OfType<ListItemBlock>())
        {
            var text = new StringBuilder();
            foreach (var block in item)
            {
                switch (block)
                {
                    case CodeBlock or HtmlBlock:
                        break;
                    case LeafBlock leaf:
                        if (text.Length > 0) text.Append(' ');
                        text.Append(Text(leaf));
                        break;
                    case ListBlock inner:
                        WriteItem(text);
                        WriteList(inner, depth + 1);
                        break;
                    case Table table:
                        WriteItem(text);
                        WriteTable(table);
                        break;
                    case ContainerBlock container:
                        WriteItem(text);
                        foreach (var leaf in container.Descendants<ParagraphBlock>()) WriteItem(text.Append(Text(leaf)));
                        break;
                }
            }

            WriteItem(text);
        }
    }

    private void WriteItem(StringBuilder text)
    {
        var item = Folding.Fold(text.ToString());
        text.Clear();
        foreach (var part in item.Length <= KnowledgeLimits.WholeListItem ? [item] : SentenceSplitter.Split(item)) Add(part, PassageKind.ListItem);
    }

    private void WriteTable(Table table)
    {
        foreach (var row in table.OfType<TableRow>().Where(row => !row.IsHeader))
        {
            var cells = row.OfType<TableCell>().Select(cell => string.Join(' ', cell.OfType<LeafBlock>().Select(Text))).Where(cell => cell.Length > 0);
            Add(string.Join(" | ", cells), PassageKind.TableRow);
        }
    }

    private string Text(LeafBlock block)
    {
        var text = InlineText.Of(block);
        if (FirstAmountLine == 0 && Money.IsMatch(text)) FirstAmountLine = block.Line + 1;
        return text;
    }

    private void Add(string text, PassageKind kind)
    {
        if (text.Any(char.IsLetterOrDigit)) _passages.Add(new Passage(text, kind, _block));
    }

    // $45,000
    [GeneratedRegex(@"\$\s?\d", RegexOptions.CultureInvariant)]
    private static partial Regex Money { get; }
}
