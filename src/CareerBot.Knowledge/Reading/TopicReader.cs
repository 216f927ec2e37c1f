using CareerBot.Core.Understanding;

namespace CareerBot.Knowledge.Reading;

/// <summary>Reads one topic: front matter, then the bullets below "## Utterances" and "## Headings".</summary>
/// <remarks>Line by line and not as Markdown: an utterance is raw text that may hold *, &lt; and @.</remarks>
public static class TopicReader
{
    private static readonly string[] Keys = ["id", "kind", "title", "expects", "requires-evidence", "near", "evidence", "lists", "alone"];

    public static TopicReadResult Read(string path, ReadOnlySpan<byte> content)
    {
        ArgumentNullException.ThrowIfNull(path);

        var log = new ProblemLog(path);
        var result = ReaderFault.Guard(content, log, Read) ?? new TopicReadResult { Path = path, Problems = [] };
        return result with { Problems = log.All };
    }

    private static TopicReadResult Read(ReadOnlySpan<byte> content, ProblemLog log)
    {
        var none = new TopicReadResult { Path = log.Path, Problems = [] };
        if (TextDecoding.Decode(content, log) is not { } text || FrontMatter.Split(text, log) is not { } frontMatter) return none;
        var value = frontMatter.Yaml is { } yaml ? YamlTree.Parse(yaml, frontMatter.Line, log) : null;
        if (log.HasErrors) return none;
        if (value is not YamlMap map)
        {
            log.Error(1, "topic-header", "The topic has no front matter.", "Start the file with a line '---', then 'id:', 'kind:' and 'title:', then a line '---'.");
            return none;
        }

        map.ReportUnknownKeys(Keys, log);
        var (utterances, headings) = ReadBullets(frontMatter.Body, log);
        var kind = ReadKind(map, log);
        if (kind is null) return none;
        var alone = map.Phrases("alone", log);
        if (utterances.Count == 0 && alone.Count == 0)
        {
            log.Error(1, "topic-empty", "The topic has no utterances.", "Write '## Utterances' and below it one utterance a line, each after '- '.");
            return none;
        }

        var id = map.Text("id", log) ?? Path.GetFileNameWithoutExtension(log.Path);
        return none with
        {
            UtteranceLines = [.. utterances.Select(bullet => bullet.Line)],
            NearLine = map.LineOf("near"),
            Topic = new Topic
            {
                Id = id,
                Kind = kind.Value,
                Title = map.Text("title", log) ?? id.Replace('-', ' '),
                Utterances = [.. utterances.Select(bullet => bullet.Text)],
                Headings = [.. headings.Select(bullet => bullet.Text)],
                Evidence = map.List("evidence", log),
                RequiresEvidence = ReadRequiresEvidence(map, log),
                Expects = ReadExpects(map, log),
                Near = map.List("near", log),
                Alone = alone,
                Lists = map.WordLists(log),
            },
        };
    }

    private static TopicKind? ReadKind(YamlMap map, ProblemLog log)
    {
        var text = map.Text("kind", log);
        TopicKind? kind = text switch
        {
            "career" or null => TopicKind.Career,
            "salary" => TopicKind.Salary,
            "small_talk" or "small-talk" => TopicKind.SmallTalk,
            "off_topic" or "off-topic" => TopicKind.OffTopic,
            "unsafe" => TopicKind.Unsafe,
            "signpost" => TopicKind.Signpost,
            _ => null,
        };
        if (kind is null) log.Error(map.LineOf("kind"), "topic-kind", $"'{text}' is not a kind of topic.", "Write one of: career, salary, small_talk, off_topic, unsafe, signpost.");
        return kind;
    }

    private static AnswerType ReadExpects(YamlMap map, ProblemLog log)
    {
        var text = map.Text("expects", log);
        AnswerType? expects = text switch
        {
            "any" or null => AnswerType.Any,
            "amount" => AnswerType.Amount,
            "duration" => AnswerType.Duration,
            "percentage" => AnswerType.Percentage,
            "list" => AnswerType.List,
            "yes_no" or "yes-no" => AnswerType.YesNo,
            "definition" => AnswerType.Definition,
            "reason" => AnswerType.Reason,
            _ => null,
        };
        if (expects is null)
            log.Warning(map.LineOf("expects"), "topic-expects", $"'{text}' is not a kind of answer; 'any' is used.", "Write one of: any, amount, duration, percentage, list, yes_no, definition, reason.");
        return expects ?? AnswerType.Any;
    }

    private static bool ReadRequiresEvidence(YamlMap map, ProblemLog log)
    {
        switch (map.Text("requires-evidence", log)?.ToLowerInvariant())
        {
            case "true" or "yes":
                return true;
            case "false" or "no" or null:
                return false;
            default:
                log.Warning(map.LineOf("requires-evidence"), "topic-evidence", "'requires-evidence' is neither true nor false; false is used.", "Write 'requires-evidence: true' or remove the line.");
                return false;
        }
    }

    private static (IReadOnlyList<TopicBullet> Utterances, IReadOnlyList<TopicBullet> Headings) ReadBullets(string body, ProblemLog log)
    {
        var utterances = new List<TopicBullet>();
        var headings = new List<TopicBullet>();
        var target = (List<TopicBullet>?)null;
        var number = 0;
        foreach (var raw in body.AsSpan().EnumerateLines())
        {
            number++;
            var line = raw.Trim();
            if (line.StartsWith("- "))
            {
                var bullet = line[2..].Trim();
                if (target is null)
                    log.Warning(number, "topic-bullet", "This entry stands below no known heading and is ignored.", "Put it below '## Utterances' or '## Headings'.");
                else if (!bullet.IsEmpty)
                    target.Add(new TopicBullet(bullet.ToString(), number));
            }
            else if (line.StartsWith("##"))
            {
                var heading = line.Trim("# ");
                target = heading.Equals("utterances", StringComparison.OrdinalIgnoreCase) ? utterances
                    : heading.Equals("headings", StringComparison.OrdinalIgnoreCase) ? headings
                    : null;
                if (target is null) log.Warning(number, "topic-heading", $"The heading '{heading}' is not known in a topic.", "Use '## Utterances' and '## Headings' only.");
            }
        }

        return (utterances, headings);
    }

    private readonly record struct TopicBullet(string Text, int Line);
}
