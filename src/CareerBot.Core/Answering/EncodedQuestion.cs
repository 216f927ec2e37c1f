using CareerBot.Core.Retrieval;
using CareerBot.Core.Text;

namespace CareerBot.Core.Answering;

/// <summary>A question as the sentence encoder reads it.</summary>
internal sealed class EncodedQuestion
{
    /// <summary>Cosines lie close together; times this, a step of one is about as telling as of any other signal.</summary>
    private const double Spread = 5;

    private readonly PassageVectors _passages;
    private readonly CompactVector _vector;

    private EncodedQuestion(float[] vector, ISentenceVectors encoder, PassageVectors passages)
    {
        _passages = passages;
        _vector = CompactVector.Of(vector);
        NoAnswer = encoder.NoAnswer is { } none ? Spread * (Dot(vector, none) + encoder.NoAnswerBias) : 0;
    }

    /// <summary>The utterance encoded; null where nothing was said, or there is no encoder.</summary>
    public static EncodedQuestion? Of(string utterance, PassageVectors? passages)
    {
        if (utterance.Length == 0 || passages?.Encoder is not { } encoder) return null;
        return new EncodedQuestion(encoder.Encode(utterance), encoder, passages);
    }

    /// <summary>How near the question lies to those that their guide does not answer; on the scale of <see cref="Nearness"/>.</summary>
    public double NoAnswer { get; }

    /// <summary>Whether every passage of the section has a vector.</summary>
    public bool HasRead(AnalyzedSection section) => _passages.Of(section) is not null;

    /// <summary>How near each passage of the section lies, from -5 to 5; null where one has no vector yet.</summary>
    public double[]? Nearness(AnalyzedSection section) =>
        _passages.Of(section) is { } vectors ? Array.ConvertAll(vectors, vector => Spread * _vector.Dot(vector)) : null;

    private static double Dot(float[] vector, IReadOnlyList<float> other)
    {
        var sum = 0.0;
        for (var i = 0; i < vector.Length; i++) sum += vector[i] * other[i];
        return sum;
    }
}
