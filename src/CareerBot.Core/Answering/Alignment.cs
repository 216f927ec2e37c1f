using CareerBot.Core.Retrieval;
using CareerBot.Core.Text;
using CareerBot.Core.Understanding;

namespace CareerBot.Core.Answering;

/// <summary>Holds each term of a question against the words of passages by meaning in English at large.</summary>
/// <remarks>The greedy alignment of BERTScore (Zhang et al. 2020), over static word vectors.</remarks>
internal sealed class Alignment(IReadOnlyList<QueryTerm> terms, SentenceEncoder encoder)
{
    /// <summary>Below this cosine two words have nothing to do with one another.</summary>
    private const float Unlike = 0.35f;

    /// <summary>Words of like meaning never count as much as the word itself.</summary>
    private const float Most = 0.8f;

    private readonly int[] _places = [.. terms.Select(term => encoder.PlaceOf(term.Surface))];

    /// <summary>0 for nothing alike, up to 0.8 for the nearest word.</summary>
    public double Degree(int term, AnalyzedPassage passage)
    {
        if (_places[term] < 0) return 0;
        var most = encoder.Nearest(_places[term], passage.Places);
        return Math.Clamp((most - Unlike) / (1 - Unlike), 0, 1) * Most;
    }
}
