using CareerBot.Core.Classification;
using CareerBot.Core.Text;

namespace CareerBot.Core.Frames;

/// <summary>Tells what kind of thing somebody wants, learned from the utterances of knowledge/language/utterances, a file a frame.</summary>
/// <param name="classifier">Trained on masked utterances.</param>
public sealed class FrameClassifier(TopicClassifier classifier)
{
    /// <summary>Stands before an utterance that follows others of its conversation.</summary>
    private const string AfterOthers = "afterothers";

    /// <param name="utterances">Utterances by the name of their frame, those that go before parted by " >> ".</param>
    /// <param name="mask">Puts placeholders for names of occupations and places.</param>
    /// <param name="sentences">What sentences mean in English at large.</param>
    public static TopicClassifier Train(IEnumerable<(string Frame, string Utterance)> utterances, Func<string, string> mask, SentenceEncoder sentences)
    {
        ArgumentNullException.ThrowIfNull(utterances);
        ArgumentNullException.ThrowIfNull(mask);
        return TopicClassifier.Train([.. utterances.Select(each => Labelled(each.Frame, each.Utterance.Split(" >> "), mask))], sentences: sentences);
    }

    /// <param name="masked">The utterance with placeholders for names.</param>
    /// <param name="isFollowUp">Whether anything was said before it.</param>
    public FrameScores Classify(string masked, bool isFollowUp) => new(classifier.Classify(Read(masked, isFollowUp)).Topics);

    private static LabelledUtterance Labelled(string frame, string[] turns, Func<string, string> mask) => new(Read(mask(turns[^1].Trim()), turns.Length > 1), frame);

    private static string Read(string masked, bool isFollowUp) => isFollowUp ? $"{AfterOthers} {masked}" : masked;
}
