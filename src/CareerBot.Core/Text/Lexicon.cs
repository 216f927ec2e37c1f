namespace CareerBot.Core.Text;

/// <summary>What is known of words: how text becomes terms, how common they are, and which are used alike.</summary>
public sealed record Lexicon(ITermAnalyzer Analyzer, TermFrequencies Background, TermVectors Vectors)
{
    /// <summary>Sum of the terms' vectors, each by the square of its rarity (a smooth inverse frequency, Arora et al. 2017).</summary>
    public IReadOnlyList<float> VectorOf(IEnumerable<string> terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        var sum = new float[Vectors.Rank];
        foreach (var term in terms)
        {
            var rarity = (float)Background.Rarity(term);
            Vectors.Add(term, rarity * rarity, sum);
        }

        return sum;
    }

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
}
