namespace CareerBot.Core.Text;

/// <summary>What is known of words: how text becomes terms, how common they are, and which are used alike.</summary>
/// <param name="Vectors">How terms are used in talk about careers; topics have a vector, too.</param>
/// <param name="Encoder">What sentences mean in English at large.</param>
public sealed record Lexicon(ITermAnalyzer Analyzer, TermFrequencies Background, TermVectors Vectors, SentenceEncoder Encoder)
{
    /// <summary>Sum of the terms' vectors in talk about careers.</summary>
    public IReadOnlyList<float> VectorOf(IEnumerable<string> terms) => Sum(Vectors, terms);

    /// <summary>Element-wise sum.</summary>
    public static IReadOnlyList<float> Sum(IEnumerable<IReadOnlyList<float>> vectors)
    {
        ArgumentNullException.ThrowIfNull(vectors);
        float[]? sum = null;
        foreach (var vector in vectors)
        {
            sum ??= new float[vector.Count];
            for (var k = 0; k < sum.Length; k++) sum[k] += vector[k];
        }

        return sum ?? [];
    }

    /// <summary>Each by the square of its rarity (a smooth inverse frequency, Arora et al. 2017).</summary>
    private float[] Sum(TermVectors vectors, IEnumerable<string> terms)
    {
        var sum = new float[vectors.Rank];
        foreach (var term in terms)
        {
            var rarity = (float)Background.Rarity(term);
            vectors.Add(term, rarity * rarity, sum);
        }

        return sum;
    }
}
