using CareerBot.Core.Classification;
using CareerBot.Core.Text;
using CareerBot.Core.Understanding;

namespace CareerBot.Knowledge.Indexing;

/// <summary>What is learned from the topics' utterances: the classifier, how common terms are, and which words exist.</summary>
internal sealed record TrainedLanguage(TopicClassifier Classifier, TermFrequencies Background, IReadOnlyDictionary<string, int> Words)
{
    private const int FormatVersion = 3;

    /// <summary>A word that stands in the utterances less often may itself be a typo.</summary>
    private const int FewestSightings = 3;

    public static TrainedLanguage Train(IReadOnlyList<Topic> topics, ITermAnalyzer analyzer, SentenceEncoder sentences)
    {
        var terms = new Dictionary<string, int>(StringComparer.Ordinal);
        var inOneTopic = new Dictionary<string, int>(StringComparer.Ordinal);
        var offTopic = new Dictionary<string, int>(StringComparer.Ordinal);
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        var count = 0;
        foreach (var topic in topics)
        {
            var inThis = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var utterance in topic.Utterances)
            {
                count++;
                foreach (var term in analyzer.Analyze(utterance).Select(term => term.Text).Distinct(StringComparer.Ordinal)) inThis[term] = inThis.GetValueOrDefault(term) + 1;
                foreach (var word in Word.Split(utterance)) words[word.Lower] = words.GetValueOrDefault(word.Lower) + 1;
            }

            foreach (var (term, times) in inThis)
            {
                terms[term] = terms.GetValueOrDefault(term) + times;
                inOneTopic[term] = Math.Max(inOneTopic.GetValueOrDefault(term), times);
                if (topic.Kind == TopicKind.OffTopic) offTopic[term] = offTopic.GetValueOrDefault(term) + times;
            }
        }

        return new TrainedLanguage(
            TopicClassifier.Train(TopicTrainingSet.From(topics), sentences: sentences),
            new TermFrequencies(terms, inOneTopic, offTopic, count),
            words.Where(pair => pair.Value >= FewestSightings).ToDictionary(StringComparer.Ordinal));
    }

    public void Save(Stream stream)
    {
        using var writer = new BinaryWriter(stream);
        writer.Write(FormatVersion);
        writer.Write(Background.DocumentCount);
        Write(writer, Background.All);
        Write(writer, Background.ByTopic);
        Write(writer, Background.OffTopic);
        Write(writer, Words);
        Classifier.Save(writer);
    }

    /// <exception cref="InvalidDataException">The stream was written by another version.</exception>
    public static TrainedLanguage Load(Stream stream, SentenceEncoder sentences)
    {
        using var reader = new BinaryReader(stream);
        if (reader.ReadInt32() != FormatVersion) throw new InvalidDataException("The cached model was written by another version.");
        var count = reader.ReadInt32();
        var terms = Read(reader);
        var inOneTopic = Read(reader);
        var offTopic = Read(reader);
        var words = Read(reader);
        return new TrainedLanguage(TopicClassifier.Load(reader, sentences), new TermFrequencies(terms, inOneTopic, offTopic, count), words);
    }

    private static void Write(BinaryWriter writer, IReadOnlyDictionary<string, int> counts)
    {
        writer.Write(counts.Count);
        foreach (var (text, count) in counts)
        {
            writer.Write(text);
            writer.Write(count);
        }
    }

    private static Dictionary<string, int> Read(BinaryReader reader)
    {
        var count = reader.ReadInt32();
        var counts = new Dictionary<string, int>(count, StringComparer.Ordinal);
        for (var i = 0; i < count; i++) counts[reader.ReadString()] = reader.ReadInt32();
        return counts;
    }
}
