using CareerBot.Core.Guides;
using CareerBot.Core.Text;
using CareerBot.Core.Understanding;

namespace CareerBot.Core.Retrieval;

/// <summary>A passage with its terms, ready to be compared with a question.</summary>
public sealed class AnalyzedPassage
{
    private readonly HashSet<string> _terms;
    private readonly string _padded;

    public AnalyzedPassage(Passage passage, Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(passage);
        ArgumentNullException.ThrowIfNull(lexicon);
        var terms = lexicon.Analyzer.Analyze(passage.Text);
        Passage = passage;
        Terms = terms;
        _terms = terms.Where(term => !term.IsStopWord).Select(term => term.Text).ToHashSet(StringComparer.Ordinal);
        _padded = $" {string.Join(' ', terms.Select(term => term.Text))} ";
        Holds = AnswerTypes.HeldBy(passage.Text);
        Vector = lexicon.VectorOf(_terms);
        Embedding = lexicon.Encoder.Encode(passage.Text);
        Places = [.. terms.Where(term => !term.IsStopWord).Select(term => lexicon.Encoder.PlaceOf(passage.Text[term.Start..term.End].ToLowerInvariant())).Where(place => place >= 0).Distinct()];
    }

    public Passage Passage { get; }

    public IReadOnlyList<Term> Terms { get; }

    /// <summary>Which kinds of answers the passage could give: amounts, durations, percentages.</summary>
    public AnswerTypes Holds { get; }

    /// <summary>Where the passage's words lie among the term vectors, common words counting little.</summary>
    public IReadOnlyList<float> Vector { get; }

    public float[] Embedding { get; }

    /// <summary>Places of the content words in the encoder.</summary>
    internal int[] Places { get; }

    /// <summary>Number of different content terms.</summary>
    public int TermCount => _terms.Count;

    /// <summary>Whether the passage holds the term, or the terms of a phrase side by side.</summary>
    public bool Contains(string phrase)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        return _terms.Contains(phrase) || (phrase.Contains(' ', StringComparison.Ordinal) && ContainsPhrase(phrase));
    }

    private bool ContainsPhrase(string phrase)
    {
        var at = _padded.IndexOf(phrase, StringComparison.Ordinal);
        while (at > 0)
        {
            if (_padded[at - 1] == ' ' && _padded[at + phrase.Length] == ' ') return true;
            at = _padded.IndexOf(phrase, at + 1, StringComparison.Ordinal);
        }

        return false;
    }
}
