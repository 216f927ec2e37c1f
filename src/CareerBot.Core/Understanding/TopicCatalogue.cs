using System.Collections.Frozen;
using CareerBot.Core.Text;

namespace CareerBot.Core.Understanding;

/// <summary>All topics by id, with their evidence analyzed as the guides are.</summary>
public sealed class TopicCatalogue
{
    private readonly FrozenDictionary<string, Topic> _byId;
    private readonly FrozenDictionary<string, IReadOnlyList<string>> _evidence;
    private readonly (string Topic, PhraseBook Phrases)[] _alone;

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
        _alone = [.. topics.Where(topic => topic.Alone.Count > 0).Select(topic => (topic.Id, new PhraseBook(topic.Alone, topic.Lists)))];
    }

    public IReadOnlyList<Topic> All { get; }

    public Topic? Find(string id) => _byId.GetValueOrDefault(id);

    public TopicKind KindOf(string id) => _byId.TryGetValue(id, out var topic) ? topic.Kind : TopicKind.Career;

    /// <summary>The topic that all the words together certainly mean; null for most.</summary>
    public string? SaidAlone(IReadOnlyList<Word> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (words.Count == 0) return null;
        foreach (var (topic, phrases) in _alone)
        {
            if (phrases.EndOf(words, 0) == words.Count) return topic;
        }

        return null;
    }

    /// <summary>Analyzed words and phrases of which a passage that answers the topic holds at least one.</summary>
    public IReadOnlyList<string> EvidenceOf(string id) => _evidence.GetValueOrDefault(id) ?? [];
}
