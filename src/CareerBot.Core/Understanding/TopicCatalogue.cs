using System.Collections.Frozen;

namespace CareerBot.Core.Understanding;

/// <summary>All topics by id.</summary>
public sealed class TopicCatalogue(IReadOnlyList<Topic> topics)
{
    private readonly FrozenDictionary<string, Topic> _byId = topics.ToFrozenDictionary(topic => topic.Id, StringComparer.Ordinal);

    public IReadOnlyList<Topic> All { get; } = topics;

    public Topic? Find(string id) => _byId.GetValueOrDefault(id);

    public TopicKind KindOf(string id) => _byId.TryGetValue(id, out var topic) ? topic.Kind : TopicKind.Career;
}
