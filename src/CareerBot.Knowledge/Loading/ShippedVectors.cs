using CareerBot.Core.Text;

namespace CareerBot.Knowledge.Loading;

/// <summary>The tables of vectors that lie beside the program.</summary>
internal static class ShippedVectors
{
    private const int BufferSize = 1 << 16;

    /// <exception cref="FileNotFoundException">The program was copied without its folder "vectors".</exception>
    public static TermVectors OfTerms() => Read("vectors.bin", TermVectors.Load);

    /// <exception cref="FileNotFoundException">The program was copied without its folder "vectors".</exception>
    public static SentenceEncoder OfWords() => Read("embeddings.bin", SentenceEncoder.Load);

    private static T Read<T>(string name, Func<Stream, T> load)
    {
        using var stream = new FileStream(Path.Join(AppContext.BaseDirectory, "vectors", name), FileMode.Open, FileAccess.Read, FileShare.Read, BufferSize);
        return load(stream);
    }
}
