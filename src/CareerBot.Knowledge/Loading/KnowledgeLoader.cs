using CareerBot.Core.Guides;
using CareerBot.Core.Retrieval;
using CareerBot.Core.Text;
using CareerBot.Core.Understanding;
using CareerBot.Knowledge.Indexing;
using CareerBot.Knowledge.Reading;
using Lucene.Net.Index;
using Lucene.Net.Store;

namespace CareerBot.Knowledge.Loading;

/// <summary>Turns the files of a folder into a state that can be served.</summary>
internal sealed class KnowledgeLoader(KnowledgeOptions options, TimeProvider time) : IDisposable
{
    /// <summary>A word that stands in the guides is a word, however rarely it is said.</summary>
    private const int GuideWordFrequency = 5;

    private static readonly Lazy<TermVectors> Vectors = new(() =>
    {
        using var stream = typeof(KnowledgeLoader).Assembly.GetManifestResourceStream("vectors.bin") ?? throw new InvalidOperationException("The resource 'vectors.bin' is missing from the assembly.");
        return TermVectors.Load(stream);
    });

    private readonly LuceneTermAnalyzer _analyzer = new();
    private readonly KnowledgeCache _cache = new(options.CacheDirectory);
    private (string Key, TrainedLanguage Language)? _trained;

    /// <summary>Reads the folder; null where nothing differs from <paramref name="current"/>.</summary>
    public KnowledgeState? Load(string directory, KnowledgeState? current)
    {
        var folder = KnowledgeFolder.Open(directory) ?? throw new System.IO.DirectoryNotFoundException($"The knowledge folder '{directory}' does not exist.");
        var files = LanguageFiles.Read(folder, _analyzer);
        var guides = GuideFiles.Read(folder, files.Key);
        if (current?.Snapshot.Version == guides.Key) return null;

        var language = Language(files);
        var topics = new TopicCatalogue(files.Topics, _analyzer);
        var lexicon = new Lexicon(_analyzer, language.Background, Vectors.Value);
        var (index, problems) = guides.Files.Count >= options.GuidesKeptOnDisk
            ? OnDisk(guides, language, lexicon, topics, current)
            : InMemory(guides, language, lexicon, topics, current);
        var snapshot = new KnowledgeSnapshot
        {
            Index = index,
            Lexicon = lexicon,
            Topics = topics,
            Classifier = language.Classifier,
            Thesaurus = files.Thesaurus,
            Spelling = new Spelling(Vocabulary(language, index)),
            Gazetteer = files.Gazetteer,
            Signposts = files.Signposts,
            Version = guides.Key,
            LoadedAt = time.GetUtcNow(),
        };
        return new KnowledgeState(snapshot, index, [.. files.Problems, .. problems]);
    }

    public void Dispose() => _analyzer.Dispose();

    private TrainedLanguage Language(LanguageFiles files)
    {
        if (_trained is { } trained && trained.Key == files.TopicsKey) return trained.Language;
        var language = _cache.Language(files, _analyzer);
        _trained = (files.TopicsKey, language);
        return language;
    }

    private static (LucenePassageIndex Index, IReadOnlyList<KnowledgeProblem> Problems) InMemory(GuideFiles files, TrainedLanguage language, Lexicon lexicon, TopicCatalogue topics, KnowledgeState? current)
    {
        var (guides, problems) = files.Parse(path => LastGood(path, current));
        var directory = new RAMDirectory();
        Write(directory, guides, language, topics);
        return (new LucenePassageIndex(directory, lexicon), problems);
    }

    private (LucenePassageIndex Index, IReadOnlyList<KnowledgeProblem> Problems) OnDisk(GuideFiles files, TrainedLanguage language, Lexicon lexicon, TopicCatalogue topics, KnowledgeState? current)
    {
        var target = _cache.IndexDirectory(files.Key);
        if (System.IO.Directory.Exists(target)) return (new LucenePassageIndex(FSDirectory.Open(target), lexicon), []);

        var (guides, problems) = files.Parse(path => LastGood(path, current));
        var aside = $"{target}.{Environment.ProcessId}.tmp";
        using (var directory = FSDirectory.Open(aside)) Write(directory, guides, language, topics);

        // Only a whole index of well-read files gets the name that a later start looks for.
        if (problems.Any(problem => problem.Severity == ProblemSeverity.Error)) return (new LucenePassageIndex(FSDirectory.Open(aside), lexicon), problems);
        if (!System.IO.Directory.Exists(target)) System.IO.Directory.Move(aside, target);
        return (new LucenePassageIndex(FSDirectory.Open(target), lexicon), problems);
    }

    private static void Write(Lucene.Net.Store.Directory directory, IReadOnlyList<Guide> guides, TrainedLanguage language, TopicCatalogue topics)
    {
        using var writer = new PassageIndexWriter(directory, language, topics);
        writer.AddAll(guides);
        writer.Commit();
    }

    private static Guide? LastGood(string path, KnowledgeState? current) =>
        current?.Snapshot.Index.Guides.All.FirstOrDefault(guide => guide.Path == path) is { } entry ? current.Index.FindGuide(entry.Id) : null;

    private static Dictionary<string, int> Vocabulary(TrainedLanguage language, LucenePassageIndex index)
    {
        var words = new Dictionary<string, int>(language.Words, StringComparer.Ordinal);
        foreach (var (word, sections) in index.Words()) words[word] = words.GetValueOrDefault(word) + sections + GuideWordFrequency;
        return words;
    }
}
