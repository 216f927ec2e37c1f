using System.IO.Hashing;
using System.Text;
using CareerBot.Core.Text;
using CareerBot.Core.Understanding;
using CareerBot.Knowledge.Reading;

namespace CareerBot.Knowledge.Loading;

/// <summary>Topics and vocabulary: from the knowledge folder where it has them, file by file, else from the shipped one.</summary>
internal sealed record LanguageFiles
{
    public required IReadOnlyList<Topic> Topics { get; init; }

    public required Thesaurus Thesaurus { get; init; }

    public required Gazetteer Gazetteer { get; init; }

    public required NameFiles Names { get; init; }

    public required IReadOnlyList<SignpostEntry> Signposts { get; init; }

    public required IReadOnlyList<KnowledgeProblem> Problems { get; init; }

    /// <summary>Hash of topics and vocabulary.</summary>
    public required string Key { get; init; }

    /// <summary>The topics by the file that each was read from.</summary>
    public required IReadOnlyDictionary<string, Topic> TopicsByPath { get; init; }

    /// <summary>Reads everything; where a file is broken, what <paramref name="lastGood"/> had of it stays, and at a start the shipped one stands in.</summary>
    public static LanguageFiles Read(KnowledgeFolder folder, KnowledgeFolder? shipped, TopicFiles topicFiles, ITermAnalyzer analyzer, LanguageFiles? lastGood)
    {
        var problems = new List<KnowledgeProblem>();
        var hash = new XxHash128();
        hash.Append(Encoding.UTF8.GetBytes(topicFiles.Key));
        problems.AddRange(topicFiles.Unreadable);
        var topics = ReadTopics(topicFiles, problems, lastGood);
        if (topics.Count == 0 && shipped is not null) topics = ReadTopics(TopicFiles.Read(shipped, shipped), problems, lastGood: null);
        return new LanguageFiles
        {
            Topics = [.. topics.Values.DistinctBy(topic => topic.Id, StringComparer.Ordinal)],
            TopicsByPath = topics,
            Thesaurus = Vocabulary(KnowledgeFolder.Synonyms, content => ThesaurusReader.Read(KnowledgeFolder.Synonyms, content, phrase => string.Join(' ', analyzer.Analyze(phrase).Select(term => term.Text))), lastGood?.Thesaurus) ?? Thesaurus.Empty,
            Gazetteer = Vocabulary(KnowledgeFolder.Places, content => GazetteerReader.Read(KnowledgeFolder.Places, content), lastGood?.Gazetteer) ?? Gazetteer.Empty,
            Names = NamesAsBefore(lastGood?.Names),
            Signposts = WithEveryTopic(Vocabulary(KnowledgeFolder.Signposts, ReadSignposts, lastGood?.Signposts) ?? []),
            Problems = [.. problems.Distinct()],
            Key = Convert.ToHexStringLower(hash.GetHashAndReset())[..16],
        };

        // An entry that is broken must not cost somebody in a crisis the way to help either.
        IReadOnlyList<SignpostEntry> WithEveryTopic(IReadOnlyList<SignpostEntry> signposts)
        {
            if (!problems.Exists(problem => problem is { Path: KnowledgeFolder.Signposts, Severity: ProblemSeverity.Error }))
                return signposts;
            var topics = signposts.Select(signpost => signpost.Topic).ToHashSet(StringComparer.Ordinal);
            return [.. signposts, .. (
                lastGood?.Signposts ?? ReadSignposts(Shipped(KnowledgeFolder.Signposts)).Value ?? []).Where(before => !topics.Contains(before.Topic))];
        }

        // The longest of the lists is not parsed again unless it changed.
        NameFiles NamesAsBefore(NameFiles? last)
        {
            var before = problems.Count;
            var names = NameFiles.Read(path => Bytes(path) ?? Shipped(path), Shipped, last);
            if (last is not null && problems.Count > before) return last;
            problems.AddRange(names.Problems);
            return names;
        }

        byte[] Shipped(string path) => shipped is not null && shipped.Contains(path) ? shipped.TryRead(path, problems) ?? [] : [];

        // Null where the folder has the file and it can't be opened.
        byte[]? Bytes(string path)
        {
            var content = folder.Contains(path) ? folder.TryRead(path, problems) : Shipped(path);
            hash.Append(content ?? Encoding.UTF8.GetBytes($"{path} cannot be read"));
            return content;
        }

        // A start with a broken file must not cost somebody in a crisis the way to help.
        T? Vocabulary<T>(string path, Func<byte[], ReadResult<T>> read, T? last)
            where T : class
        {
            var result = Bytes(path) is { } content ? read(content) : null;
            problems.AddRange(result?.Problems ?? []);
            return result?.Value ?? last ?? read(Shipped(path)).Value;
        }
    }

    private static ReadResult<IReadOnlyList<SignpostEntry>> ReadSignposts(byte[] content) =>
        SignpostReader.Read(KnowledgeFolder.Signposts, content);

    private static Dictionary<string, Topic> ReadTopics(TopicFiles files, List<KnowledgeProblem> problems, LanguageFiles? lastGood)
    {
        var topics = new Dictionary<string, Topic>(StringComparer.Ordinal);
        foreach (var (path, content) in files.Files)
        {
            var result = TopicReader.Read(path, content);
            problems.AddRange(result.Problems);
            if ((result.Topic ?? lastGood?.TopicsByPath.GetValueOrDefault(path)) is { } topic) topics[path] = topic;
        }

        foreach (var path in files.Unreadable.Select(problem => problem.Path))
        {
            if (lastGood?.TopicsByPath.GetValueOrDefault(path) is { } topic) topics[path] = topic;
        }

        return topics;
    }
}
