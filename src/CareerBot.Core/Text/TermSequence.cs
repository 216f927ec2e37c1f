namespace CareerBot.Core.Text;

/// <summary>A text as the keys of its terms, in their order: what a question is held against.</summary>
public sealed class TermSequence
{
    private readonly ulong[] _all;
    private readonly ulong[] _content;

    public TermSequence(IReadOnlyList<Term> terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        _all = [.. terms.Select(term => TermKeys.Of(term.Text))];
        _content = [.. _all.Where((_, i) => !terms[i].IsStopWord).Distinct()];
    }

    /// <summary>Number of different content terms.</summary>
    public int Count => _content.Length;

    /// <summary>Keys of all terms, stop words among them.</summary>
    internal ReadOnlySpan<ulong> All => _all;

    /// <summary>Whether the text holds the content term, or the terms of a phrase side by side.</summary>
    public bool Contains(string phrase)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        return Contains(TermKeys.OfPhrase(phrase));
    }

    internal bool Contains(ReadOnlySpan<ulong> phrase) =>
        phrase is [var only] ? _content.AsSpan().Contains(only) : _all.AsSpan().IndexOf(phrase) >= 0;
}
