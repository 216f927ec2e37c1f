namespace CareerBot.Core.Text;

/// <summary>Walks the words of a text as the sentence encoder knows them: in lower case, a number by how many digits it has ("#2") and not by its value.</summary>
/// <remarks>A word is valid until the next step, since all are written into the same room.</remarks>
internal ref struct EncoderWords(ReadOnlySpan<char> text, Span<char> room)
{
    /// <summary>Letters of the longest word; a longer run of letters is none.</summary>
    public const int LongestWord = 32;

    /// <summary>Every number with as many digits as this, or more, is the same word.</summary>
    public const int LongestNumber = 4;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly Span<char> _room = room;
    private int _next;

    public ReadOnlySpan<char> Current { get; private set; }

    public readonly EncoderWords GetEnumerator() => this;

    public bool MoveNext()
    {
        while (_next < _text.Length)
        {
            var length = LengthAt(_text, _next);
            var word = _text.Slice(_next, length);
            _next += Math.Max(1, length);
            if (length is 0 or > LongestWord) continue;
            Current = char.IsAsciiDigit(word[0]) ? Number(length) : Letters(word);
            return true;
        }

        return false;
    }

    private readonly ReadOnlySpan<char> Number(int digits)
    {
        _room[0] = '#';
        _room[1] = (char)('0' + Math.Min(digits, LongestNumber));
        return _room[..2];
    }

    private readonly ReadOnlySpan<char> Letters(ReadOnlySpan<char> word)
    {
        var lower = _room[..word.Length];
        word.ToLowerInvariant(lower);
        lower.Replace('’', '\'');
        return lower;
    }

    /// <summary>Length of the run of letters, with an inner apostrophe, or of digits that starts here; 0 for neither.</summary>
    private static int LengthAt(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        if (char.IsAsciiDigit(text[start]))
        {
            while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
            return end - start;
        }

        while (end < text.Length && char.IsAsciiLetter(text[end])) end++;
        if (end > start && end + 1 < text.Length && text[end] is '\'' or '’' && char.IsAsciiLetter(text[end + 1]))
        {
            // don't; a plural's apostrophe is none of the word
            do end++;
            while (end < text.Length && char.IsAsciiLetter(text[end]));
        }

        return end - start;
    }
}
