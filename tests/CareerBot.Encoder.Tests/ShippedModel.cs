namespace CareerBot.Encoder.Tests;

/// <summary>The encoder that the host ships, loaded once.</summary>
public sealed class ShippedModel : IDisposable
{
    public OnnxSentenceVectors Vectors { get; } = OnnxSentenceVectors.Load(Path.Join(AppContext.BaseDirectory, "encoder"));

    public void Dispose() => Vectors.Dispose();
}
