using CareerBot.Core.Understanding;
using CareerBot.Core.Understanding.Occupations;
using CareerBot.Knowledge.Loading;
using CareerBot.Knowledge.Reading.Names;

namespace CareerBot.Knowledge.Reading;

/// <summary>Everything that stands in a knowledge folder, read once; a file that cannot be used is there as its problems.</summary>
public sealed record KnowledgeContents
{
    public IReadOnlyList<GuideReadResult> Guides { get; init; } = [];

    public IReadOnlyList<TopicReadResult> Topics { get; init; } = [];

    /// <summary>Null where the folder has no such file.</summary>
    public ReadResult<Thesaurus>? Thesaurus { get; init; }

    public ReadResult<Gazetteer>? Gazetteer { get; init; }

    public ReadResult<OccupationNameList>? OccupationNames { get; init; }

    public ReadResult<IReadOnlyList<SignpostEntry>>? Signposts { get; init; }

    /// <summary>Files that could not be opened, or are not looked for.</summary>
    public IReadOnlyList<KnowledgeProblem> Unreadable { get; init; } = [];

    /// <summary>What is wrong with wages and projections.</summary>
    public IReadOnlyList<KnowledgeProblem> Figures { get; init; } = [];

    /// <summary>All problems of reading, file by file.</summary>
    public IEnumerable<KnowledgeProblem> Problems =>
    [
        .. Unreadable,
        .. Guides.SelectMany(guide => guide.Problems),
        .. Topics.SelectMany(topic => topic.Problems),
        .. Thesaurus?.Problems ?? [],
        .. Gazetteer?.Problems ?? [],
        .. OccupationNames?.Problems ?? [],
        .. Signposts?.Problems ?? [],
        .. Figures,
    ];

    /// <param name="folder">The folder, listed just now.</param>
    /// <param name="analyzePhrase">Turns a phrase into its analyzed terms joined by a space.</param>
    public static KnowledgeContents Read(KnowledgeFolder folder, Func<string, string> analyzePhrase)
    {
        ArgumentNullException.ThrowIfNull(folder);

        var log = folder.Ignored.ToList();
        return new KnowledgeContents
        {
            Guides = [.. folder.Guides.Select(
                path => folder.TryRead(path, log) is { } content ? GuideReader.Read(path, content) : null).OfType<GuideReadResult>()],
            Topics = [.. folder.Topics.Select(
                path => folder.TryRead(path, log) is { } content ? TopicReader.Read(path, content) : null).OfType<TopicReadResult>()],
            Thesaurus = OpenIfThere(folder, KnowledgeFolder.Synonyms, log) is { } synonyms ? ThesaurusReader.Read(KnowledgeFolder.Synonyms, synonyms, analyzePhrase) : null,
            Gazetteer = OpenIfThere(folder, KnowledgeFolder.Places, log) is { } places ? GazetteerReader.Read(KnowledgeFolder.Places, places) : null,
            OccupationNames = OccupationNameFiles.Read(path => OpenIfThere(folder, path, log) ?? []),
            Signposts = OpenIfThere(folder, KnowledgeFolder.Signposts, log) is { } signposts ? SignpostReader.Read(KnowledgeFolder.Signposts, signposts) : null,
            Figures = OfficialFigures.Read(folder, BuiltInKnowledge.Open(), TimeProvider.System, last: null).Problems,
            Unreadable = log,
        };
    }

    private static byte[]? OpenIfThere(KnowledgeFolder folder, string path, List<KnowledgeProblem> log) =>
        folder.Contains(path) ? folder.TryRead(path, log) : null;
}
