using System.Collections.Frozen;

namespace CareerBot.Core.Text;

/// <summary>In how many of a collection's texts each term occurs.</summary>
public sealed class TermFrequencies(IReadOnlyDictionary<string, int> documentFrequency, int documentCount)
{
    private readonly FrozenDictionary<string, int> _documentFrequency = documentFrequency.ToFrozenDictionary(StringComparer.Ordinal);

    public int DocumentCount { get; } = documentCount;

    public IReadOnlyDictionary<string, int> All => _documentFrequency;

    /// <summary>Inverse document frequency scaled to 0..1: 1 for a term that never occurs.</summary>
    public double Rarity(string term) =>
        Math.Log((DocumentCount + 1.0) / (_documentFrequency.GetValueOrDefault(term) + 1.0)) / Math.Log(DocumentCount + 1.0);
}
