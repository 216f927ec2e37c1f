using System.Text;
using CareerBot.Core.Replies;

namespace CareerBot.Discord.Rendering;

/// <summary>Writes Markdown that is never longer than was promised: what no longer fits is cut at the end of a word, marks are closed.</summary>
internal sealed class MarkdownWriter(int capacity)
{
    private const string Bold = "**";
    private const char Ellipsis = '…';

    /// <summary>Kept free for what a cut needs: the closing mark and the ellipsis.</summary>
    private const int Reserve = 3;

    private readonly StringBuilder _text = new();

    public int Length => _text.Length;

    /// <summary>Once something has been cut nothing follows.</summary>
    public bool IsCut { get; private set; }

    private bool IsLineStart => _text.Length == 0 || _text[^1] == '\n';

    /// <summary>Text from elsewhere: escaped, the highlights in bold, cut where it must be.</summary>
    /// <param name="suffix">Our own Markdown that stands behind the text even where that is cut.</param>
    public MarkdownWriter Quote(string text, IReadOnlyList<Highlight>? highlights = null, string suffix = "")
    {
        if (IsCut) return this;
        var room = capacity - Reserve - suffix.Length;
        if (_text.Length >= room)
        {
            IsCut = true;
            return this;
        }

        var quoted = HighlightedText.Of(text, highlights ?? []);
        var isLineStart = IsLineStart;
        var isBold = false;
        var word = new WordEnd(_text.Length, false, _text.Length > 0);
        var at = 0;
        foreach (var rune in quoted.Text.EnumerateRunes())
        {
            if (rune.Value == ' ') word = new WordEnd(_text.Length, isBold, true);
            var mark = quoted.IsBold(at) == isBold ? string.Empty : Bold;
            var piece = MarkdownEscape.At(quoted.Text, at, rune, isLineStart);
            if (_text.Length + mark.Length + piece.Length > room)
            {
                Cut(word, isBold);
                _text.Append(suffix);
                return this;
            }

            _text.Append(mark).Append(piece);
            isBold = quoted.IsBold(at);
            at += rune.Utf16SequenceLength;
        }

        if (isBold) _text.Append(Bold);
        _text.Append(suffix);
        return this;
    }

    /// <summary>Text from elsewhere, all of it in bold; a cut closes the mark, and nothing to be seen has none.</summary>
    public MarkdownWriter Strong(string text)
    {
        var folded = MarkdownEscape.Fold(text);
        return Quote(folded, [new Highlight(0, folded.Length)]);
    }

    /// <summary>Our own Markdown: written whole or, where it does not fit, not at all.</summary>
    public MarkdownWriter Own(string markdown)
    {
        if (IsCut) return this;
        if (_text.Length + markdown.Length + Reserve > capacity) IsCut = true;
        else _text.Append(markdown);
        return this;
    }

    /// <summary>A word that leads somewhere, or the bare word where the address is none to link to.</summary>
    public MarkdownWriter Link(string label, string? url) => LinkUrl.IsUsable(url)
        ? Own($"[{MarkdownEscape.All(label, isLineStart: false)}]({url})")
        : Quote(label);

    /// <summary>Begins a new line; nothing where one has begun already.</summary>
    public MarkdownWriter Line() => IsLineStart ? this : Own("\n");

    public override string ToString() => _text.ToString().TrimEnd();

    /// <summary>Back to the last end of a word; a first word longer than all the room is cut within itself.</summary>
    private void Cut(WordEnd word, bool isBold)
    {
        if (word.IsKnown)
        {
            _text.Length = word.At;
            isBold = word.IsBold;
        }

        if (isBold) _text.Append(Bold);
        _text.Append(Ellipsis);
        IsCut = true;
    }

    private readonly record struct WordEnd(int At, bool IsBold, bool IsKnown);
}
