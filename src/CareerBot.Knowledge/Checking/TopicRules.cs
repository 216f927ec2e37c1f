using CareerBot.Core.Understanding;
using CareerBot.Knowledge.Reading;

namespace CareerBot.Knowledge.Checking;

/// <summary>Rules about topics, and about the topics that sections name.</summary>
internal static class TopicRules
{
    private const int FewUtterances = 20;

    public static IEnumerable<KnowledgeProblem> Check(IReadOnlyList<TopicReadResult> topics)
    {
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        var known = topics.Select(read => read.Topic!.Id).ToHashSet(StringComparer.Ordinal);
        var utterances = new Dictionary<string, (string TopicId, int Line)>(StringComparer.Ordinal);
        foreach (var read in topics)
        {
            var topic = read.Topic!;
            if (!ids.TryAdd(topic.Id, read.Path))
                yield return Problem(read, 1, ProblemSeverity.Error, "topic-id-twice", $"The topic has the id '{topic.Id}', as '{ids[topic.Id]}' has already.", "Give one of the two another 'id:'.");
            if (topic.Utterances.Count < FewUtterances && (topic.Utterances.Count > 0 || topic.Alone.Count == 0))
                yield return Problem(read, 1, ProblemSeverity.Warning, "topic-few-utterances", $"The topic has {topic.Utterances.Count} utterances; with fewer than {FewUtterances} it is not recognised reliably.", "Add utterances as people would type them: short and long, correct and sloppy.");
            foreach (var near in topic.Near.Where(near => !known.Contains(near)))
                yield return Problem(read, read.NearLine, ProblemSeverity.Error, "topic-unknown", $"The topic '{near}' does not exist.", Remedy(near, known));
            foreach (var problem in Repeated(read, topic, utterances)) yield return problem;
        }
    }

    /// <summary>Topics named below the headings of guides; without any topics in the folder nothing is checked.</summary>
    public static IEnumerable<KnowledgeProblem> CheckNamed(IReadOnlyList<CheckedGuide> guides, IReadOnlyList<TopicReadResult> topics)
    {
        if (topics.Count == 0) yield break;
        var known = topics.Select(read => read.Topic!.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var guide in guides)
        {
            foreach (var heading in guide.Outline.Headings)
            {
                foreach (var note in heading.Notes.Topics.Where(note => !known.Contains(note.Text)))
                    yield return guide.Error(note.Line, "topic-unknown", $"The section '{heading.Text}' names the topic '{note.Text}', which does not exist.", Remedy(note.Text, known));
            }
        }
    }

    private static IEnumerable<KnowledgeProblem> Repeated(TopicReadResult read, Topic topic, Dictionary<string, (string TopicId, int Line)> utterances)
    {
        for (var i = 0; i < topic.Utterances.Count; i++)
        {
            var wording = Wording.Normalize(topic.Utterances[i]);
            if (wording.Length == 0 || utterances.TryAdd(wording, (topic.Id, read.UtteranceLines[i]))) continue;

            var (other, line) = utterances[wording];
            yield return other == topic.Id
                ? Problem(read, read.UtteranceLines[i], ProblemSeverity.Hint, "utterance-twice", $"The utterance '{topic.Utterances[i]}' stands in line {line} already.", "Remove one of the two.")
                : Problem(read, read.UtteranceLines[i], ProblemSeverity.Warning, "utterance-in-two-topics", $"The utterance '{topic.Utterances[i]}' stands in the topic '{other}' too (line {line}).", "Keep it in the topic that it means more often.");
        }
    }

    private static string Remedy(string id, IEnumerable<string> known) =>
        Spellings.Nearest(id, known) is { } nearest ? $"Did you mean '{nearest}'?" : "Use the id of a file in the folder 'topics', or remove the name.";

    private static KnowledgeProblem Problem(TopicReadResult read, int line, ProblemSeverity severity, string code, string message, string remedy) =>
        new(read.Path, line, severity, code, message, remedy);
}
