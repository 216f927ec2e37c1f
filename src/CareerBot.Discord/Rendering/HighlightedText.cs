using CareerBot.Core.Replies;

namespace CareerBot.Discord.Rendering;

/// <summary>Folded text that knows which of its characters are emphasised.</summary>
internal sealed class HighlightedText
{
    private readonly bool[] _isBold;

    private HighlightedText(string text, bool[] isBold)
    {
        Text = text;
        _isBold = isBold;
    }

    public string Text { get; }

    public static HighlightedText Of(string text, IReadOnlyList<Highlight> highlights)
    {
        var folded = MarkdownEscape.Fold(text);
        var isBold = new bool[folded.Length];

        // Guides are folded when they are read; offsets into a text that was not would point elsewhere.
        if (!string.Equals(folded, text, StringComparison.Ordinal)) return new HighlightedText(folded, isBold);
        foreach (var highlight in highlights)
        {
            var start = Math.Clamp(highlight.Start, 0, folded.Length);
            var end = (int)Math.Clamp((long)highlight.Start + highlight.Length, start, folded.Length);
            while (start < end && folded[start] == ' ') start++;
            while (end > start && folded[end - 1] == ' ') end--;
            if (!IsInsidePair(folded, start) && !IsInsidePair(folded, end)) isBold.AsSpan(start, end - start).Fill(true);
        }

        return new HighlightedText(folded, isBold);
    }

    /// <summary>Whether the character that begins there is emphasised.</summary>
    public bool IsBold(int at) => _isBold[at];

    private static bool IsInsidePair(string text, int at) => at > 0 && at < text.Length && char.IsLowSurrogate(text[at]);
}
