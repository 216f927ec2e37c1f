using CareerBot.Core.Replies;
using CareerBot.Core.Retrieval;
using CareerBot.Knowledge;

namespace CareerBot.TestKit;

/// <summary>The guides that this repository ships, without the profiles of all other occupations, opened once and only read; share it as a fixture.</summary>
public sealed class ShippedKnowledge : IDisposable
{
    /// <summary>The default guide: whom a question is about that names nobody.</summary>
    public const string GuideId = "medical-records-technician";

    private readonly Asking _asking = new(Some.Store(RepositoryRoot.Knowledge, new KnowledgeOptions { Profiles = false }));

    public Asking Asking => _asking;

    /// <summary>The current state; nothing swaps it.</summary>
    public KnowledgeSnapshot Snapshot
    {
        get
        {
            using var lease = _asking.Store.Acquire();
            return lease.Snapshot;
        }
    }

    public Reply Ask(params string[] utterances) => _asking.Ask(utterances);

    public void Dispose() => _asking.Dispose();
}
