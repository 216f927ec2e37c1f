using CareerBot.Core.Retrieval;
using CareerBot.Core.Text;
using CareerBot.Knowledge.Loading;

namespace CareerBot.Knowledge.Vectors;

/// <summary>Gives the passages of a store the vectors of an encoder: those kept from an earlier start, the rest anew.</summary>
public sealed class PassageEncoding
{
    /// <summary>Some 80 MB; a host that encodes a folder keeps what is in it alone.</summary>
    private const int MostKept = 200_000;

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
        // Read first: encoding takes minutes, and would hold an index open that is swapped meanwhile.
        string[] texts = [.. _store.PassageTexts()];
        var encoded = 0;
        foreach (var text in texts)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (_vectors.Encode(text)) encoded++;
        }

        _vectors.ForgetOthers([.. texts.Select(PassageVectors.KeyOf)]);
        if (encoded > 0) Write();
        return encoded;
    }

    /// <summary>Keeps what questions had encoded; a command asks few, so that nothing is forgotten that another folder may use.</summary>
    public void Keep()
    {
        if (_vectors.All.Count is var count && count > _kept && count <= MostKept) Write();
    }

    private void Write()
    {
        VectorFile.Write(_vectors, _path, _dimensions);
        _kept = _vectors.All.Count;
    }
}
