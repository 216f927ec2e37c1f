using CareerBot.Knowledge;
using Microsoft.Extensions.Logging.Abstractions;

namespace CareerBot.Distilling.Reading;

/// <summary>What people ask: the utterances and headings of the shipped topics.</summary>
internal static class TopicUtterances
{
    public static IReadOnlyList<string> Read()
    {
        using var store = KnowledgeStore.Open(new KnowledgeOptions { Directory = "knowledge" }, TimeProvider.System, NullLoggerFactory.Instance);
        using var lease = store.Acquire();
        return [.. lease.Snapshot.Topics.All.SelectMany(topic => topic.Utterances.Concat(topic.Headings))];
    }
}
