namespace CareerBot.Core.Retrieval;

/// <summary>One state of the knowledge, kept alive until disposed even if it is swapped out meanwhile.</summary>
public readonly struct KnowledgeLease(KnowledgeSnapshot snapshot, Action? release) : IDisposable, IEquatable<KnowledgeLease>
{
    private readonly Action? _release = release;

    public KnowledgeSnapshot Snapshot { get; } = snapshot;

    public void Dispose() => _release?.Invoke();

    public bool Equals(KnowledgeLease other) => ReferenceEquals(Snapshot, other.Snapshot);

    public override bool Equals(object? obj) => obj is KnowledgeLease other && Equals(other);

    public override int GetHashCode() => Snapshot.GetHashCode();

    public static bool operator ==(KnowledgeLease left, KnowledgeLease right) => left.Equals(right);

    public static bool operator !=(KnowledgeLease left, KnowledgeLease right) => !left.Equals(right);
}
