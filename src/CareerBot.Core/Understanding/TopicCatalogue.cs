using System.Collections.Frozen;
using CareerBot.Core.Text;

namespace CareerBot.Core.Understanding;

/// <summary>All topics by id, with their evidence analyzed as the guides are.</summary>
public sealed class TopicCatalogue
{
    private readonly FrozenDictionary<string, Topic> _byId;
    private readonly FrozenDictionary<string, IReadOnlyList<string>> _evidence;

    public TopicCatalogue(IReadOnlyList<Topic> topics, ITermAnalyzer analyzer)
    {
        ArgumentNullException.ThrowIfNull(topics);
        ArgumentNullException.ThrowIfNull(analyzer);
        All = topics;
        _byId = topics.ToFrozenDictionary(topic => topic.Id, StringComparer.Ordinal);
        _evidence = topics.ToFrozenDictionary(
            topic => topic.Id,
            IReadOnlyList<string> (topic) => [.. topic.Evidence.Select(phrase => string.Join(' ', analyzer.Analyze(phrase).Select(term => term.Text))).Where(phrase => phrase.Length > 0).Distinct(StringComparer.Ordinal)],
            StringComparer.Ordinal);
    }

    public IReadOnlyList<Topic> All { get; }

    public Topic? Find(string id) => _byId.GetValueOrDefault(id);

    public TopicKind KindOf(string id) => _byId.TryGetValue(id, out var topic) ? topic.Kind : TopicKind.Career;

    /// <summary>Analyzed words and phrases of which a passage that answers the topic holds at least one.</summary>
    public IReadOnlyList<string> EvidenceOf(string id) => _evidence.GetValueOrDefault(id) ?? [];
}
