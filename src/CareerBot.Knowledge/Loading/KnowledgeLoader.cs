using CareerBot.Core.Frames;
using CareerBot.Core.Guides;
using CareerBot.Core.Retrieval;
using CareerBot.Core.Text;
using CareerBot.Core.Understanding;
using CareerBot.Knowledge.Indexing;
using CareerBot.Knowledge.Reading;

namespace CareerBot.Knowledge.Loading;

/// <summary>Turns the files of a folder into a state that can be served.</summary>
internal sealed class KnowledgeLoader(KnowledgeOptions options, TimeProvider time, PassageVectors? vectors = null) : IDisposable
{
    /// <summary>A word that stands in the guides is a word, however rarely it is said.</summary>
    private const int GuideWordFrequency = 5;

    private static readonly Lazy<TermVectors> Vectors = new(ShippedVectors.OfTerms);
    private static readonly Lazy<SentenceEncoder> Encoder = new(ShippedVectors.OfWords);

    private readonly LuceneTermAnalyzer _analyzer = new();
    private readonly KnowledgeCache _cache = new(options.CacheDirectory);
    private (string Key, TrainedLanguage Language)? _trained;
    private (string Key, FrameClassifier Classifier)? _frames;
    private LanguageFiles? _lastGood;
    private OfficialFigures? _figures;
    private string? _look;

    /// <summary>Reads the folder.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder, and nothing was read of it before.</exception>
    public LoadOutcome Load(string directory, KnowledgeState? current)
    {
        if (KnowledgeFolder.Open(directory, options.Profiles) is not { } folder)
        {
            if (current is null) throw new DirectoryNotFoundException($"The knowledge folder '{directory}' does not exist.");
            return new LoadOutcome(null, Setbacks.Gone(directory), []);
        }

        if (!options.AllowEmpty && Setbacks.IsEmptied(folder, current)) return new LoadOutcome(null, Setbacks.Emptied(), folder.Ignored);
        var shipped = directory == BuiltInKnowledge.Directory ? folder : BuiltInKnowledge.Open();

        // What looks as it did is not read again: a bot that nobody asks would parse all its files every ten seconds.
        var look = FileStamp.Of(folder.Files.Concat(shipped?.Files ?? []).Distinct(StringComparer.Ordinal), time);
        if (current is not null && look is not null && look == _look) return new LoadOutcome(null, null, folder.Ignored);
        var (state, isWhole) = Read(folder, shipped, current);
        _look = isWhole ? look : null;
        return new LoadOutcome(state, null, folder.Ignored);
    }

    public void Dispose() => _analyzer.Dispose();

    /// <returns>The new state, null where nothing differs; and whether every guide could be read.</returns>
    private (KnowledgeState? State, bool IsWhole) Read(KnowledgeFolder folder, KnowledgeFolder? shipped, KnowledgeState? current)
    {
        // A small folder is parsed while topics and vocabulary are read; a large one only if its index is not there.
        var isLarge = folder.Guides.Count >= options.GuidesKeptOnDisk;
        var (spoken, read) = SideBySide.Run(() => ReadLanguage(folder, shipped), () => Tuple.Create(OfficialFigures.Read(folder, shipped, time, _figures), isLarge ? null : ParsedGuides.Read(folder)));
        var (figures, early) = read;
        _figures = figures;
        var stamp = GuideStamp.Of(folder, $"{spoken.Files.Key} {figures.Key}", time);
        var isWhole = early is not { IsWhole: false };
        if (stamp is not null && current?.Stamp == stamp) return (null, isWhole);

        var key = isLarge && stamp is not null ? _cache.FindKey(stamp) : null;
        var guides = early;
        if (key is null)
        {
            guides ??= ParsedGuides.Read(folder);
            key = guides.KeyWith(spoken.Files.Key);
        }

        var version = $"{key}-{figures.Key}";
        if (current?.Snapshot.Version == version) return (null, isWhole);
        if (isLarge && stamp is not null) _cache.KeepKey(stamp, key);
        var (index, problems) = new IndexBuild(_cache, spoken, current).Open(key, isLarge, () => guides ?? ParsedGuides.Read(folder));
        return (new KnowledgeState(Snapshot(spoken, figures, index, version), index, [.. spoken.Files.Problems, .. spoken.FrameProblems, .. figures.Problems, .. problems], spoken.TopicsKey, stamp), isWhole);
    }

    private SpokenLanguage ReadLanguage(KnowledgeFolder folder, KnowledgeFolder? shipped)
    {
        var topics = TopicFiles.Read(folder, shipped);
        var (files, found) = SideBySide.Run(() => LanguageFiles.Read(folder, shipped, topics, _analyzer, _lastGood), () => FindLanguage(topics));
        var trained = found ?? Train(topics, files.Topics);
        var frames = FrameFiles.Read(folder, shipped);
        _trained = (topics.Key, trained);
        _lastGood = files;
        return new SpokenLanguage(files, topics.Key, trained, new TopicCatalogue(files.Topics, _analyzer), new Lexicon(_analyzer, trained.Background, Vectors.Value, Encoder.Value), Frames(frames, files), frames.Problems);
    }

    private TrainedLanguage? FindLanguage(TopicFiles topics)
    {
        _ = Vectors.Value;
        return _trained is { } trained && trained.Key == topics.Key ? trained.Language : _cache.FindLanguage(topics, Encoder.Value);
    }

    private TrainedLanguage Train(TopicFiles files, IReadOnlyList<Topic> topics)
    {
        var trained = TrainedLanguage.Train(topics, _analyzer, Encoder.Value);
        _cache.Keep(files, trained);
        return trained;
    }

    /// <summary>Trained on utterances whose names are masked, so that it changes with what people call occupations and places too.</summary>
    private FrameClassifier? Frames(FrameFiles frames, LanguageFiles files)
    {
        if (frames.Utterances.Count == 0) return null;
        var key = $"{frames.Key}-{files.Key}";
        if (_frames is { } known && known.Key == key) return known.Classifier;
        var trained = _cache.FindFrames(key, Encoder.Value);
        if (trained is null)
        {
            trained = FrameClassifier.Train(frames.Utterances, new UtteranceNames(files.Names.Names, files.Gazetteer).Masked, Encoder.Value);
            _cache.Keep(key, trained);
        }

        var classifier = new FrameClassifier(trained);
        _frames = (key, classifier);
        return classifier;
    }

    private KnowledgeSnapshot Snapshot(SpokenLanguage spoken, OfficialFigures figures, LucenePassageIndex index, string version) => new()
    {
        Index = index,
        Lexicon = spoken.Lexicon,
        Topics = spoken.Topics,
        Classifier = spoken.Trained.Classifier,
        Frames = spoken.Frames,
        PassageVectors = vectors,
        Thesaurus = spoken.Files.Thesaurus,
        Spelling = new Spelling(Vocabulary(spoken, index)),
        Gazetteer = spoken.Files.Gazetteer,
        Wages = figures.Wages,
        OccupationNames = spoken.Files.Names.Names,
        Signposts = spoken.Files.Signposts,
        Version = version,
        LoadedAt = time.GetUtcNow(),
    };

    private static Dictionary<string, int> Vocabulary(SpokenLanguage spoken, LucenePassageIndex index)
    {
        var words = new Dictionary<string, int>(spoken.Trained.Words, StringComparer.Ordinal);
        foreach (var word in spoken.Files.Gazetteer.Words()) words.TryAdd(word, 1);
        foreach (var word in spoken.Files.Names.Names.All.CommonWords) words.TryAdd(word, 1);
        foreach (var (word, sections) in index.Words()) words[word] = words.GetValueOrDefault(word) + sections + GuideWordFrequency;
        return words;
    }
}
