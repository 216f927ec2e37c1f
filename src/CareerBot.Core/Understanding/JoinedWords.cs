namespace CareerBot.Core.Understanding;

/// <summary>Words in one string with a space before, between and behind them, so that any run of them is looked up without being made a string.</summary>
internal sealed class JoinedWords
{
    private readonly int[] _starts;

    private JoinedWords(string padded, int[] starts)
    {
        Padded = padded;
        _starts = starts;
    }

    /// <summary>All words, with a space at both ends.</summary>
    public string Padded { get; }

    /// <summary>All words.</summary>
    public ReadOnlySpan<char> All => Padded.AsSpan(1, Padded.Length - 2);

    /// <summary>So many words from this one on.</summary>
    public ReadOnlySpan<char> Run(int first, int count) => Padded.AsSpan(_starts[first].._starts[first + count])[..^1];

    /// <summary>The words as they are compared: in lower case.</summary>
    public static JoinedWords Of(IReadOnlyList<Word> words) => Of(words, static word => word.Lower);

    public static JoinedWords Of<T>(IReadOnlyList<T> words, Func<T, string> text)
    {
        var starts = new int[words.Count + 1];
        starts[0] = 1;
        for (var i = 0; i < words.Count; i++) starts[i + 1] = starts[i] + text(words[i]).Length + 1;
        var padded = string.Create(Math.Max(starts[^1], 2), (words, text, starts), static (span, all) =>
        {
            span.Fill(' ');
            for (var i = 0; i < all.words.Count; i++) all.text(all.words[i]).CopyTo(span[all.starts[i]..]);
        });
        return new JoinedWords(padded, starts);
    }
}
