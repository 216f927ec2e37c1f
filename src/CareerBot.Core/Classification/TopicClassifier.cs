using System.Runtime.InteropServices;
using CareerBot.Core.Text;

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
    private const int FormatVersion = 2;
    private readonly string[] _topics;
    private readonly UtteranceEncoder _encoder;
    private readonly CompactWeights _weights;
    private readonly ScopeModel _scope;
    private readonly float _sharpness;

    // Buffers of the last call, for the next one to take; calls that overlap make their own.
    private Scratch? _scratch;

    private TopicClassifier(
        string[] topics, UtteranceEncoder encoder, CompactWeights weights, ScopeModel scope, float sharpness)
    {
        _topics = topics;
        _encoder = encoder;
        _weights = weights;
        _scope = scope;
        _sharpness = sharpness;
    }

    /// <summary>The topics the classifier knows, in ordinal order.</summary>
    public IReadOnlyList<string> Topics => _topics;

    /// <summary>
    /// Trains a classifier; utterances labelled "oos" teach it what belongs to no topic. With an encoder it reads the
    /// sentence embedding beside the words, and must be loaded with the same.
    /// </summary>
    public static TopicClassifier Train(IReadOnlyList<LabelledUtterance> utterances, TopicTraining? options = null, SentenceEncoder? sentences = null)
    {
        options ??= new TopicTraining();
        string[] topics = [.. utterances.Select(u => u.Topic).Where(t => t != TopicPrediction.OutOfScope).Distinct()];
        if (topics.Length == 0)
        {
            throw new ArgumentException("Training needs utterances of at least one topic.", nameof(utterances));
        }
        Array.Sort(topics, StringComparer.Ordinal);
        // Out of scope, where it occurs, is one more class behind the topics.
        int[] labels = [.. utterances.Select(u => u.Topic == TopicPrediction.OutOfScope
            ? topics.Length : Array.BinarySearch(topics, u.Topic, StringComparer.Ordinal))];
        int classes = labels.Max() + 1;
        FeatureKeys[] collected = UtteranceEncoder.Collect(utterances);
        UtteranceEncoder encoder = UtteranceEncoder.Fit(collected, options.MinimumUtterances, sentences);
        var rows = new SparseRows();
        float[] coverage = [.. collected.Select((keys, i) => encoder.Encode(utterances[i].Text, keys, rows, own: true))];
        var machines = new OneVersusRest(rows, labels, encoder.Columns, classes, options.Cost);
        machines.Train([.. Enumerable.Range(0, labels.Length)], options.Epochs, options.Seed);
        HeldOutTrial trial = HeldOutTrial.Run(machines, labels, coverage, topics.Length, options);
        return new TopicClassifier(topics, encoder, CompactWeights.From(machines),
            trial.FitScope(options.InScopeWorth), trial.FitSharpness());
    }

    /// <summary>Ranks the likeliest topics of an utterance.</summary>
    public TopicPrediction Classify(string utterance)
    {
        Scratch scratch = Interlocked.Exchange(ref _scratch, null) ?? new Scratch(_weights.Width, _topics.Length);
        TopicPrediction prediction = Classify(utterance, scratch);
        _scratch = scratch;
        return prediction;
    }

    private TopicPrediction Classify(string utterance, Scratch scratch)
    {
        UtteranceFeatures.Collect(utterance, scratch.Keys);
        scratch.Rows.Clear();
        float coverage = _encoder.Encode(utterance, scratch.Keys, scratch.Rows, own: false);
        float[] scores = scratch.Scores;
        _weights.Score(scratch.Rows.Columns(0), scratch.Rows.Values(0), scores);
        Span<float> known = scores.AsSpan(0, _topics.Length);
        int[] order = scratch.Order;
        float best = float.MinValue;
        for (int k = 0; k < known.Length; k++)
        {
            order[k] = k;
            best = MathF.Max(best, known[k]);
        }
        double sum = 0;
        float outside = _weights.Classes > _topics.Length ? scores[_topics.Length] : 0;
        double inScope = _scope.Probability(new ScopeSignals(best, coverage, outside));
        for (int k = 0; k < known.Length; k++)
        {
            known[k] = MathF.Exp(_sharpness * (known[k] - best));
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
        writer.Write(_sharpness);
        foreach (double weight in _scope.Weights)
        {
            writer.Write(weight);
        }
        _weights.Save(writer);
    }

    /// <summary>Reads a model that <see cref="Save"/> wrote.</summary>
    public static TopicClassifier Load(BinaryReader reader, SentenceEncoder? sentences = null)
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
        float sharpness = reader.ReadSingle();
        double[] scope = [.. Enumerable.Range(0, ScopeSignals.Count + 1).Select(_ => reader.ReadDouble())];
        var encoder = new UtteranceEncoder(new FeatureVocabulary(keys, idf), sentences);
        return new TopicClassifier(topics, encoder, CompactWeights.Load(reader), new ScopeModel(scope), sharpness);
    }

    private sealed class Scratch(int width, int topics)
    {
        public FeatureKeys Keys { get; } = new();

        public SparseRows Rows { get; } = new();

        public float[] Scores { get; } = new float[width];

        public int[] Order { get; } = new int[topics];
    }
}
