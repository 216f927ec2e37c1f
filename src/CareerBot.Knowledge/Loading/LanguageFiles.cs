using System.Security.Cryptography;
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

    public required IReadOnlyList<SignpostEntry> Signposts { get; init; }

    public required IReadOnlyList<KnowledgeProblem> Problems { get; init; }

    /// <summary>Hash of topics and vocabulary.</summary>
    public required string Key { get; init; }

    public static LanguageFiles Read(KnowledgeFolder folder, KnowledgeFolder? shipped, TopicFiles topicFiles, ITermAnalyzer analyzer)
    {
        var problems = new List<KnowledgeProblem>();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(System.Text.Encoding.UTF8.GetBytes(topicFiles.Key));
        return new LanguageFiles
        {
            Topics = ReadTopics(topicFiles, problems),
            Thesaurus = Keep(ThesaurusReader.Read(KnowledgeFolder.Synonyms, Bytes(KnowledgeFolder.Synonyms), phrase => string.Join(' ', analyzer.Analyze(phrase).Select(term => term.Text)))) ?? Thesaurus.Empty,
            Gazetteer = Keep(GazetteerReader.Read(KnowledgeFolder.Places, Bytes(KnowledgeFolder.Places), KnowledgeFolder.Occupations, Bytes(KnowledgeFolder.Occupations))) ?? Gazetteer.Empty,
            Signposts = Keep(SignpostReader.Read(KnowledgeFolder.Signposts, Bytes(KnowledgeFolder.Signposts))) ?? [],
            Problems = problems,
            Key = Convert.ToHexStringLower(hash.GetHashAndReset())[..16],
        };

        byte[] Bytes(string path)
        {
            var content = folder.Contains(path) ? folder.Read(path) : shipped is not null && shipped.Contains(path) ? shipped.Read(path) : [];
            hash.AppendData(content);
            return content;
        }

        T? Keep<T>(ReadResult<T> result)
            where T : class
        {
            problems.AddRange(result.Problems);
            return result.Value;
        }
    }

    private static IReadOnlyList<Topic> ReadTopics(TopicFiles files, List<KnowledgeProblem> problems)
    {
        var topics = new Dictionary<string, Topic>(StringComparer.Ordinal);
        foreach (var (path, content) in files.Files)
        {
            var result = TopicReader.Read(path, content);
            problems.AddRange(result.Problems);
            if (result.Topic is { } topic) topics.TryAdd(topic.Id, topic);
        }

        return [.. topics.Values];
    }
}
