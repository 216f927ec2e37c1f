using System.Collections.Concurrent;
using CareerBot.Core.Classification;
using CareerBot.Core.Guides;
using CareerBot.Core.Text;
using CareerBot.Core.Understanding;

namespace CareerBot.Core.Retrieval;

/// <summary>A section of a guide with its terms and topics, ready to be compared with a question.</summary>
public sealed class AnalyzedSection
{
    private readonly Dictionary<string, double> _topics;
    private readonly HashSet<ulong> _words;
    private readonly ulong[] _names;
    private readonly ConcurrentDictionary<string, SectionTopic> _about = new(StringComparer.Ordinal);

    public AnalyzedSection(string guideId, string guideTitle, Section section, IReadOnlyList<TopicScore> topics, IReadOnlyList<IReadOnlyList<TopicScore>> passageTopics, Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(section);
        GuideId = guideId;
        GuideTitle = guideTitle;
        Section = section;
        Topics = topics;
        PassageTopics = passageTopics;
        _topics = topics.ToDictionary(score => score.Topic, score => score.Probability, StringComparer.Ordinal);
        Heading = new AnalyzedPassage(new Passage(section.Heading, PassageKind.Sentence, -1), lexicon);
        Phrasings = [.. section.Phrasings.Select(phrasing => new TermSequence(lexicon.Analyzer.Analyze(phrasing)))];
        Passages = [.. section.Passages.Select(passage => new AnalyzedPassage(passage, lexicon))];
        PassageKeys = [.. section.Passages.Select(passage => PassageVectors.KeyOf(PassageVectors.TextOf(section, passage)))];
        _names = [.. section.Phrasings.Prepend(section.Heading).Select(name => TermKeys.Of(JoinedWords.Of(Word.Split(name)).All))];
        _words = Words();
        Vectors = WithSum(passage => passage.Vector);
        Embeddings = WithSum(passage => passage.Embedding);
    }

    public string GuideId { get; }

    public string GuideTitle { get; }

    public Section Section { get; }

    /// <summary>Topics that the section answers, with their weights, 0 to 1.</summary>
    public IReadOnlyList<TopicScore> Topics { get; }

    /// <summary>What each passage sounds like, in the order of the passages.</summary>
    public IReadOnlyList<IReadOnlyList<TopicScore>> PassageTopics { get; }

    public AnalyzedPassage Heading { get; }

    public IReadOnlyList<TermSequence> Phrasings { get; }

    public IReadOnlyList<AnalyzedPassage> Passages { get; }

    /// <summary>Where the sentence encoder's vector of each passage is found.</summary>
    internal ulong[] PassageKeys { get; }

    /// <summary>Vectors of the passages, of the heading, and of all of them together.</summary>
    public VectorRows Vectors { get; }

    /// <summary>Embeddings in the same order.</summary>
    public VectorRows Embeddings { get; }

    /// <summary>What each passage holds of a topic, computed once; by topic id.</summary>
    internal SectionTopic AboutTopic(string topic, Func<string, AnalyzedSection, SectionTopic> measure) =>
        _about.GetOrAdd(topic, static (id, state) => state.measure(id, state.section), (measure, section: this));

    public double TopicWeight(string topic) => _topics.GetValueOrDefault(topic);

    /// <summary>False where the words with this key, in lower case and joined by spaces, are neither heading nor phrasing; quick.</summary>
    internal bool MayBeNamed(ulong words) => _names.AsSpan().Contains(words);

    /// <summary>Whether heading or body hold the term or phrase.</summary>
    public bool Contains(string phrase)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        return Contains(TermKeys.OfPhrase(phrase));
    }

    internal bool Contains(ReadOnlySpan<ulong> phrase)
    {
        if (!MayHold(phrase)) return false;
        if (Heading.Terms.Contains(phrase)) return true;
        for (var i = 0; i < Passages.Count; i++)
        {
            if (Passages[i].Terms.Contains(phrase)) return true;
        }

        return false;
    }

    /// <summary>False where neither heading nor body hold the term, or the first word of the phrase; quick.</summary>
    internal bool MayHold(ReadOnlySpan<ulong> phrase) => _words.Contains(phrase[0]);

    private VectorRows WithSum(Func<AnalyzedPassage, IReadOnlyList<float>> vector)
    {
        IReadOnlyList<float>[] own = [.. Passages.Append(Heading).Select(vector)];
        return new VectorRows([.. own, Lexicon.Sum(own)]);
    }

    private HashSet<ulong> Words()
    {
        var words = new HashSet<ulong>();
        foreach (var passage in Passages.Prepend(Heading))
        {
            foreach (var key in passage.Terms.All) words.Add(key);
        }

        words.TrimExcess();
        return words;
    }
}
