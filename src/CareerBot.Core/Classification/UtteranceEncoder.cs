using System.Runtime.CompilerServices;
using CareerBot.Core.Text;

namespace CareerBot.Core.Classification;

/// <summary>
/// Encodes utterances as sparse vectors: sublinear tf-idf, each block of features scaled to length one (Salton and
/// Buckley 1988), the sentence embedding where there is an encoder for it, and a constant as the last column, which
/// serves the linear machines as intercept.
/// </summary>
internal sealed class UtteranceEncoder(FeatureVocabulary vocabulary, SentenceEncoder? sentences)
{
    /// <summary>How much the embedding counts beside a block of features of length one.</summary>
    private const float EmbeddingLength = 0.6f;

    public FeatureVocabulary Vocabulary { get; } = vocabulary;

    public int Columns => Vocabulary.Count + (sentences?.Rank ?? 0) + 1;

    /// <summary>The feature keys of every utterance; two threads, whose results do not touch.</summary>
    public static FeatureKeys[] Collect(IReadOnlyList<LabelledUtterance> utterances)
    {
        var all = new FeatureKeys[utterances.Count];
        int half = (all.Length + 1) / 2;
        Parallel.For(0, 2, part =>
        {
            var keys = new FeatureKeys();
            for (int i = part * half; i < Math.Min(all.Length, (part + 1) * half); i++)
            {
                UtteranceFeatures.Collect(utterances[i].Text, keys);
                all[i] = keys.Trimmed();
            }
        });
        return all;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static UtteranceEncoder Fit(FeatureKeys[] utterances, int minimumUtterances, SentenceEncoder? sentences)
    {
        // Even keys on one thread, odd ones on the other.
        var parts = new (uint[] Keys, int[] Counts)[2];
        Parallel.For(0, 2, parity =>
            parts[parity] = CountUtterances(utterances, (uint)parity).AtLeast(minimumUtterances));
        uint[] keys = [.. parts[0].Keys, .. parts[1].Keys];
        int[] counts = [.. parts[0].Counts, .. parts[1].Counts];
        var idf = new float[keys.Length];
        for (int i = 0; i < idf.Length; i++)
        {
            idf[i] = 1 + MathF.Log((1f + utterances.Length) / (1f + counts[i]));
        }
        return new UtteranceEncoder(new FeatureVocabulary(keys, idf), sentences);
    }

    /// <summary>
    /// Adds the utterance's row and returns which share of its word features is known. An utterance that the
    /// vocabulary was made from must not vouch for itself: <paramref name="own"/> leaves its rarest features out.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public float Encode(string utterance, FeatureKeys keys, SparseRows rows, bool own)
    {
        float rarest = own ? Vocabulary.LargestIdf : float.MaxValue;
        float coverage = 0;
        for (int block = 0; block < keys.Blocks; block++)
        {
            int mark = rows.Mark;
            ReadOnlySpan<uint> sorted = keys.Block(block);
            int known = 0;
            for (int i = 0; i < sorted.Length;)
            {
                int next = i + 1;
                while (next < sorted.Length && sorted[next] == sorted[i])
                {
                    next++;
                }
                int column = Vocabulary.Find(sorted[i]);
                if (column >= 0)
                {
                    known += Vocabulary.Idf[column] < rarest ? next - i : 0;
                    rows.Add(column, (1 + MathF.Log(next - i)) * Vocabulary.Idf[column]);
                }
                i = next;
            }
            rows.Normalise(mark, 1f);
            coverage = block == 0 && sorted.Length > 0 ? (float)known / sorted.Length : coverage;
        }
        if (sentences is not null)
        {
            int mark = rows.Mark;
            float[] embedding = sentences.Encode(utterance);
            for (int k = 0; k < embedding.Length; k++)
            {
                rows.Add(Vocabulary.Count + k, embedding[k]);
            }
            rows.Normalise(mark, EmbeddingLength);
        }
        rows.Add(Columns - 1, 1f);
        rows.EndRow();
        return coverage;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static FeatureCounts CountUtterances(FeatureKeys[] utterances, uint parity)
    {
        var counts = new FeatureCounts(utterances.Length * 8);
        foreach (FeatureKeys keys in utterances)
        {
            for (int block = 0; block < keys.Blocks; block++)
            {
                ReadOnlySpan<uint> sorted = keys.Block(block);
                for (int i = 0; i < sorted.Length; i++)
                {
                    if ((sorted[i] & 1) == parity && (i == 0 || sorted[i] != sorted[i - 1]))
                    {
                        counts.Add(sorted[i]);
                    }
                }
            }
        }
        return counts;
    }
}
