using CareerBot.Core.Classification;
using CareerBot.Core.Completions;
using CareerBot.Core.Frames;
using CareerBot.Core.Salaries;
using CareerBot.Core.Text;
using CareerBot.Core.Understanding;
using CareerBot.Core.Understanding.Occupations;

namespace CareerBot.Core.Retrieval;

/// <summary>Everything the assistant knows at one moment; immutable.</summary>
public sealed class KnowledgeSnapshot
{
    private readonly Lazy<NameCompletion> _completion;
    private GuideFields? _fields;

    public KnowledgeSnapshot() => _completion = new Lazy<NameCompletion>(() => new NameCompletion(this));

    public required IPassageIndex Index { get; init; }

    public required Lexicon Lexicon { get; init; }

    public required TopicCatalogue Topics { get; init; }

    public required TopicClassifier Classifier { get; init; }

    /// <summary>Tells what kind of thing somebody wants; null where there are no utterances to learn it from.</summary>
    public FrameClassifier? Frames { get; init; }

    /// <summary>What the sentence encoder makes of passages; null where the bot runs without one.</summary>
    public PassageVectors? PassageVectors { get; init; }

    public required Thesaurus Thesaurus { get; init; }

    public required Spelling Spelling { get; init; }

    public required Gazetteer Gazetteer { get; init; }

    /// <summary>Official wages and projections.</summary>
    public WageTables Wages { get; init; } = WageTables.Empty;

    /// <summary>What people call occupations.</summary>
    public OccupationNames OccupationNames { get; init; } = OccupationNames.Empty;

    public required IReadOnlyList<SignpostEntry> Signposts { get; init; }

    /// <summary>Hash of the knowledge's content; the same on every replica that reads the same files.</summary>
    public required string Version { get; init; }

    public required DateTimeOffset LoadedAt { get; init; }

    /// <summary>Made when somebody first types a name.</summary>
    internal NameCompletion Completion => _completion.Value;

    /// <summary>Made when somebody first asks without naming an occupation.</summary>
    internal GuideFields Fields => LazyInitializer.EnsureInitialized(ref _fields, () => new GuideFields(Index.Guides, OccupationNames, Wages));
}
