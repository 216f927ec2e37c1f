using System.Globalization;
using System.Text;

namespace CareerBot.Teams.Rendering;

/// <summary>Writes paragraphs and list items, escaped, and the citation marks behind them.</summary>
internal sealed class MarkdownWriter(IReadOnlyCollection<int> citations)
{
    /// <summary>What people read of one message, in UTF-16 units before escaping; what is over is cut.</summary>
    public const int MaxLength = 1000;

    private readonly StringBuilder _text = new();
    private readonly List<int> _marks = [];
    private bool _endsWithItem;
    private int _left = MaxLength;

    public MarkedText Written => new(_text.ToString(), _marks);

    public void Paragraph(string line)
    {
        if (_left == 0) return;
        Break("\n\n");
        AppendLine(line);
        _endsWithItem = false;
    }

    public void Item(string line)
    {
        if (_left == 0) return;
        Break(_endsWithItem ? "\n" : "\n\n");
        _text.Append("- ");
        AppendLine(line);
        _endsWithItem = true;
    }

    /// <summary>More of the paragraph or item before.</summary>
    public void Continue(string text)
    {
        if (_left == 0) return;
        _text.Append(' ');
        Append(text);
    }

    /// <summary>A mark that leads to no citation is not written.</summary>
    public void Mark(int citation)
    {
        if (!citations.Contains(citation)) return;
        _text.Append(CultureInfo.InvariantCulture, $" [{citation}]");
        if (!_marks.Contains(citation)) _marks.Add(citation);
    }

    private void Break(string separator)
    {
        if (_text.Length > 0) _text.Append(separator);
    }

    /// <summary>A line of ours may end with its mark, which stays one.</summary>
    private void AppendLine(string line)
    {
        var (text, mark) = WithoutMark(line);
        Append(text);
        if (mark is { } citation) Mark(citation);
    }

    private void Append(string text)
    {
        var shown = Cut.AtWord(Markdown.Folded(text), _left);
        _left = Math.Max(0, _left - shown.Length - 1);
        _text.Append(Markdown.Escape(shown));
    }

    private (string Text, int? Mark) WithoutMark(string line)
    {
        var start = line.LastIndexOf(" [", StringComparison.Ordinal);
        if (start < 0 || line[^1] != ']') return (line, null);
        return int.TryParse(line.AsSpan(start + 2, line.Length - start - 3), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && citations.Contains(number)
            ? (line[..start], number)
            : (line, null);
    }
}
