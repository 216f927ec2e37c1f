using CareerBot.Core.Retrieval;

namespace CareerBot.Encoder.Tests;

/// <summary>All that this repository ships, opened once: guides, profiles and encoder.</summary>
public sealed class ShippedProduct : IDisposable
{
    private readonly ShippedModel _model = new();

    public ShippedProduct() => Asking = new Asking(Some.Store(RepositoryRoot.Knowledge, vectors: new PassageVectors(isOnDemand: true) { Encoder = _model.Vectors }));

    public Asking Asking { get; }

    public void Dispose()
    {
        Asking.Dispose();
        _model.Dispose();
    }
}
