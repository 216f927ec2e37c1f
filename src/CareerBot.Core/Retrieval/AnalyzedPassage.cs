using CareerBot.Core.Guides;
using CareerBot.Core.Text;
using CareerBot.Core.Understanding;

namespace CareerBot.Core.Retrieval;

/// <summary>A passage with its terms, ready to be compared with a question.</summary>
public sealed class AnalyzedPassage
{
    public AnalyzedPassage(Passage passage, Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(passage);
        ArgumentNullException.ThrowIfNull(lexicon);
        var terms = lexicon.Analyzer.Analyze(passage.Text);
        Passage = passage;
        Terms = new TermSequence(terms);
        Spans = [.. terms.Select(term => (term.Start, term.End))];
        Holds = AnswerTypes.HeldBy(passage.Text);
        Vector = lexicon.VectorOf(terms.Where(term => !term.IsStopWord).Select(term => term.Text).Distinct(StringComparer.Ordinal));
        Embedding = lexicon.Encoder.Encode(passage.Text);
        Places = [.. terms.Where(term => !term.IsStopWord).Select(term => lexicon.Encoder.PlaceOf(passage.Text[term.Start..term.End].ToLowerInvariant())).Where(place => place >= 0).Distinct()];
    }

    public Passage Passage { get; }

    public TermSequence Terms { get; }

    /// <summary>Where each term stands in the text.</summary>
    public IReadOnlyList<(int Start, int End)> Spans { get; }

    /// <summary>Which kinds of answers the passage could give: amounts, durations, percentages.</summary>
    public AnswerTypes Holds { get; }

    /// <summary>Where the passage's words lie among the term vectors, common words counting little.</summary>
    public IReadOnlyList<float> Vector { get; }

    public float[] Embedding { get; }

    /// <summary>Places of the content words in the encoder.</summary>
    internal int[] Places { get; }

    /// <summary>Whether the passage holds the term, or the terms of a phrase side by side.</summary>
    public bool Contains(string phrase) => Terms.Contains(phrase);
}
