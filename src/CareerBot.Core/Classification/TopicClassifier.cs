using System.Runtime.InteropServices;

namespace CareerBot.Core.Classification;

/// <summary>
/// Tells which topic an utterance belongs to, and whether it belongs to any: one-versus-rest linear support vector
/// machines (Hsieh et al. 2008) over word and character n-grams, with temperature-scaled probabilities
/// (Guo et al. 2017). Scores of one-versus-rest machines are low for all topics when an utterance fits none, which is
/// what the in-scope probability reads (compare Larson et al. 2019).
/// </summary>
public sealed class TopicClassifier
{
    private const int Listed = 10;
    private const int FormatVersion = 1;
    private readonly string[] _topics;
    private readonly UtteranceEncoder _encoder;
    private readonly CompactWeights _weights;
    private readonly ScoreCalibration _calibration;

    private TopicClassifier(string[] topics, UtteranceEncoder encoder, CompactWeights weights, ScoreCalibration calibration)
    {
        _topics = topics;
        _encoder = encoder;
        _weights = weights;
        _calibration = calibration;
    }

    /// <summary>The topics the classifier knows, in ordinal order.</summary>
    public IReadOnlyList<string> Topics => _topics;

    /// <summary>Trains a classifier; utterances labelled "oos" teach it what belongs to no topic.</summary>
    public static TopicClassifier Train(IReadOnlyList<LabelledUtterance> utterances, TopicTraining? options = null)
    {
        options ??= new TopicTraining();
        string[] topics = [.. utterances.Select(u => u.Topic).Where(t => t != TopicPrediction.OutOfScope).Distinct()];
        if (topics.Length == 0)
        {
            throw new ArgumentException("Training needs utterances of at least one topic.", nameof(utterances));
        }
        Array.Sort(topics, StringComparer.Ordinal);
        int[] labels = [.. utterances.Select(u => u.Topic == TopicPrediction.OutOfScope
            ? -1 : Array.BinarySearch(topics, u.Topic, StringComparer.Ordinal))];
        UtteranceEncoder encoder = UtteranceEncoder.Fit(utterances, options.MinimumUtterances);
        var rows = new SparseRows();
        var keys = new FeatureKeys();
        foreach (LabelledUtterance utterance in utterances)
        {
            encoder.Encode(utterance.Text, keys, rows);
        }
        ScoreCalibration calibration = Calibrate(rows, labels, encoder.Columns, topics.Length, options);
        int[] all = [.. Enumerable.Range(0, labels.Length)];
        LinearMachines machines = OneVersusRest.Train(rows, all, labels, encoder.Columns, topics.Length, options);
        return new TopicClassifier(topics, encoder, CompactWeights.From(machines), calibration);
    }

    /// <summary>Ranks the likeliest topics of an utterance.</summary>
    public TopicPrediction Classify(string utterance)
    {
        var rows = new SparseRows();
        _encoder.Encode(utterance, new FeatureKeys(), rows);
        float[] scores = new float[_weights.Width];
        _weights.Score(rows.Columns(0), rows.Values(0), scores);
        Span<float> known = scores.AsSpan(0, _topics.Length);
        int[] order = new int[_topics.Length];
        float best = float.MinValue;
        for (int k = 0; k < known.Length; k++)
        {
            order[k] = k;
            best = MathF.Max(best, known[k]);
        }
        double sum = 0;
        double inScope = _calibration.InScope(best);
        for (int k = 0; k < known.Length; k++)
        {
            known[k] = MathF.Exp(_calibration.Sharpness * (known[k] - best));
            sum += known[k];
        }
        var ranked = new TopicScore[Math.Min(Listed, known.Length)];
        for (int place = 0; place < ranked.Length; place++)
        {
            int top = place;
            for (int k = place + 1; k < order.Length; k++)
            {
                top = known[order[k]] > known[order[top]] ? k : top;
            }
            (order[place], order[top]) = (order[top], order[place]);
            ranked[place] = new TopicScore(_topics[order[place]], known[order[place]] / sum);
        }
        return new TopicPrediction(ranked, inScope);
    }

    /// <summary>Writes the trained model, so that it can be kept and loaded instead of trained again.</summary>
    public void Save(BinaryWriter writer)
    {
        writer.Write(FormatVersion);
        writer.Write(_topics.Length);
        foreach (string topic in _topics)
        {
            writer.Write(topic);
        }
        writer.Write(_encoder.Vocabulary.Count);
        writer.Write(MemoryMarshal.AsBytes(_encoder.Vocabulary.Keys.AsSpan()));
        writer.Write(MemoryMarshal.AsBytes(_encoder.Vocabulary.Idf.AsSpan()));
        writer.Write(_calibration.Sharpness);
        writer.Write(_calibration.Threshold);
        writer.Write(_calibration.Slope);
        _weights.Save(writer);
    }

    /// <summary>Reads a model that <see cref="Save"/> wrote.</summary>
    public static TopicClassifier Load(BinaryReader reader)
    {
        if (reader.ReadInt32() != FormatVersion)
        {
            throw new InvalidDataException("The saved topic model has another format version.");
        }
        var topics = new string[reader.ReadInt32()];
        for (int i = 0; i < topics.Length; i++)
        {
            topics[i] = reader.ReadString();
        }
        var keys = new uint[reader.ReadInt32()];
        var idf = new float[keys.Length];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(keys.AsSpan()));
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(idf.AsSpan()));
        var calibration = new ScoreCalibration(reader.ReadSingle(), reader.ReadSingle(), reader.ReadSingle());
        var encoder = new UtteranceEncoder(new FeatureVocabulary(keys, idf));
        return new TopicClassifier(topics, encoder, CompactWeights.Load(reader), calibration);
    }

    private static ScoreCalibration Calibrate(SparseRows rows, int[] labels, int columns, int classes, TopicTraining options)
    {
        var seen = new int[classes];
        var train = new List<int>();
        var heldOut = new List<int>();
        for (int i = 0; i < labels.Length; i++)
        {
            bool held = labels[i] >= 0 && seen[labels[i]]++ % 5 == 4;
            (held ? heldOut : train).Add(i);
        }
        CompactWeights weights = CompactWeights.From(
            OneVersusRest.Train(rows, [.. train], labels, columns, classes, options));
        var scores = new List<float[]>();
        foreach (int row in heldOut)
        {
            float[] all = new float[weights.Width];
            weights.Score(rows.Columns(row), rows.Values(row), all);
            scores.Add(all[..classes]);
        }
        return ScoreCalibration.Fit(scores, [.. heldOut.Select(i => labels[i])], options.TurnedAwayShare);
    }
}
