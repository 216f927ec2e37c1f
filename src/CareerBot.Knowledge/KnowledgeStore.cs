using CareerBot.Core.Guides;
using CareerBot.Core.Retrieval;

namespace CareerBot.Knowledge;

/// <summary>Holds the current knowledge, and swaps it for a newer state in one step when files change.</summary>
public sealed class KnowledgeStore : IKnowledge, IDisposable
{
    /// <summary>The knowledge folder in use, absolute.</summary>
    public required string Directory { get; init; }

    /// <summary>What is wrong with the files as they are on disk now, as "path(line): message remedy"; the last good state goes on serving.</summary>
    public IReadOnlyList<string> Problems { get; private set; } = [];

    public KnowledgeLease Acquire() => throw new InvalidOperationException("No knowledge is loaded.");

    /// <summary>A whole guide as it was last read well, or null.</summary>
    public Guide? FindGuide(string id) => null;

    /// <summary>Whether there is at least one section to answer from.</summary>
    public bool IsHealthy => false;

    public void Dispose()
    {
    }
}
