using System.Runtime.CompilerServices;

namespace CareerBot.Core.Classification;

/// <summary>
/// Cuts an utterance into lower-case words held in one character buffer. Contractions are opened ("what's" is
/// "what 's", "don't" is "do n't") so that both spellings share their features.
/// </summary>
internal ref struct UtteranceTokens
{
    private readonly Span<char> _text;
    private readonly Span<int> _ends;

    public UtteranceTokens(Span<char> text, Span<int> ends)
    {
        _text = text;
        _ends = ends;
        Count = 0;
    }

    public int Count { get; private set; }

    public readonly ReadOnlySpan<char> this[int index]
    {
        get
        {
            int start = index == 0 ? 0 : _ends[index - 1];
            return _text[start.._ends[index]];
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Read(ReadOnlySpan<char> utterance)
    {
        int length = 0;
        int wordStart = 0;
        for (int i = 0; i <= utterance.Length; i++)
        {
            char c = i < utterance.Length ? utterance[i] : ' ';
            if (char.IsLetterOrDigit(c))
            {
                _text[length++] = char.ToLowerInvariant(c);
                continue;
            }
            if (IsApostrophe(c) && length > wordStart && i + 1 < utterance.Length && char.IsLetter(utterance[i + 1]))
            {
                OpenContraction(utterance[i + 1], ref length, ref wordStart);
                continue;
            }
            if (length > wordStart)
            {
                Close(length, ref wordStart);
            }
            if (c is '$' or '%' or '+' or '#' or '*' or '/' or '=')
            {
                _text[length++] = c;
                Close(length, ref wordStart);
            }
        }
    }

    private void OpenContraction(char next, ref int length, ref int wordStart)
    {
        // "don't": the n belongs to the negation, not to the verb.
        if (next is 't' or 'T' && _text[length - 1] == 'n' && length - wordStart > 1)
        {
            length--;
            Close(length, ref wordStart);
            _text[length++] = 'n';
            return;
        }
        Close(length, ref wordStart);
    }

    private void Close(int length, ref int wordStart)
    {
        _ends[Count++] = length;
        wordStart = length;
    }

    private static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '`';
}
