using CareerBot.Core.Retrieval;
using CareerBot.Core.Text;
using CareerBot.Knowledge.Loading;

namespace CareerBot.Knowledge.Vectors;

/// <summary>Gives the passages of a store the vectors of an encoder: those kept from an earlier start, the rest anew.</summary>
public sealed class PassageEncoding
{
    private readonly KnowledgeStore _store;
    private readonly PassageVectors _vectors;
    private readonly string _path;
    private readonly int _dimensions;
    private int _kept;

    public PassageEncoding(KnowledgeStore store, KnowledgeOptions options, PassageVectors vectors, ISentenceVectors encoder)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(vectors);
        ArgumentNullException.ThrowIfNull(encoder);
        _store = store;
        _vectors = vectors;
        _dimensions = encoder.Dimensions;
        _path = new KnowledgeCache(options.CacheDirectory).VectorPath(encoder.ModelId);
        VectorFile.ReadInto(vectors, _path, _dimensions);
        _kept = vectors.All.Count;
        vectors.Encoder = encoder;
    }

    /// <summary>Encodes every passage that has no vector yet, and keeps them all for the next start.</summary>
    /// <returns>Number of passages encoded.</returns>
    public int EncodeMissing(CancellationToken cancellationToken)
    {
        var encoded = 0;
        foreach (var text in _store.PassageTexts())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (_vectors.Encode(text)) encoded++;
        }

        Keep();
        return encoded;
    }

    /// <summary>Keeps what was encoded since it was last kept.</summary>
    public void Keep()
    {
        if (_vectors.All.Count == _kept) return;
        VectorFile.Write(_vectors, [.. _store.PassageTexts().Select(PassageVectors.KeyOf)], _path, _dimensions);
        _kept = _vectors.All.Count;
    }
}
