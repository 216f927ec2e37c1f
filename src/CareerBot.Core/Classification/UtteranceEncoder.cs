namespace CareerBot.Core.Classification;

/// <summary>
/// Encodes utterances as sparse vectors: sublinear tf-idf, each block of features scaled to length one (Salton and
/// Buckley 1988), and a constant as the last column, which serves the linear machines as intercept.
/// </summary>
internal sealed class UtteranceEncoder(FeatureVocabulary vocabulary)
{
    public FeatureVocabulary Vocabulary { get; } = vocabulary;

    public int Columns => Vocabulary.Count + 1;

    public static UtteranceEncoder Fit(IReadOnlyList<LabelledUtterance> utterances, int minimumUtterances)
    {
        var seenIn = new Dictionary<uint, int>(1 << 16);
        var keys = new FeatureKeys();
        foreach (LabelledUtterance utterance in utterances)
        {
            UtteranceFeatures.Collect(utterance.Text, keys);
            for (int block = 0; block < keys.Blocks; block++)
            {
                CountOnce(keys.SortedBlock(block), seenIn);
            }
        }
        uint[] kept = [.. seenIn.Where(pair => pair.Value >= minimumUtterances).Select(pair => pair.Key)];
        Array.Sort(kept);
        var idf = new float[kept.Length];
        for (int i = 0; i < kept.Length; i++)
        {
            idf[i] = 1 + MathF.Log((1f + utterances.Count) / (1f + seenIn[kept[i]]));
        }
        return new UtteranceEncoder(new FeatureVocabulary(kept, idf));
    }

    public void Encode(string utterance, FeatureKeys keys, SparseRows rows)
    {
        UtteranceFeatures.Collect(utterance, keys);
        for (int block = 0; block < keys.Blocks; block++)
        {
            int mark = rows.Mark;
            ReadOnlySpan<uint> sorted = keys.SortedBlock(block);
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
                    rows.Add(column, (1 + MathF.Log(next - i)) * Vocabulary.Idf[column]);
                }
                i = next;
            }
            rows.Normalise(mark, 1f);
        }
        rows.Add(Vocabulary.Count, 1f);
        rows.EndRow();
    }

    private static void CountOnce(ReadOnlySpan<uint> sorted, Dictionary<uint, int> seenIn)
    {
        for (int i = 0; i < sorted.Length; i++)
        {
            if (i == 0 || sorted[i] != sorted[i - 1])
            {
                seenIn[sorted[i]] = seenIn.GetValueOrDefault(sorted[i]) + 1;
            }
        }
    }
}
