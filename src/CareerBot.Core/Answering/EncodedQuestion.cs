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
    private readonly Dictionary<AnalyzedSection, double[]?> _near = [];

    /// <param name="vector">The question's vector, of any length but 0: it is brought to 1.</param>
    /// <param name="encoder">What made it.</param>
    /// <param name="passages">The vectors it is held against.</param>
    public EncodedQuestion(float[] vector, ISentenceVectors encoder, PassageVectors passages)
    {
        var length = Math.Sqrt(Dot(vector, vector));
        float[] unit = length == 0 ? vector : Array.ConvertAll(vector, value => (float)(value / length));
        _passages = passages;
        _vector = CompactVector.Of(unit);
        NoAnswer = encoder.NoAnswer is { } none ? Spread * (Dot(unit, none) + encoder.NoAnswerBias) : 0;
    }

    /// <summary>How near the question lies to those that their guide does not answer; on the scale of <see cref="Nearness"/>.</summary>
    public double NoAnswer { get; }

    /// <summary>How near each passage of the section lies, from -5 to 5; null where one had no vector when this was first asked.</summary>
    public double[]? Nearness(AnalyzedSection section)
    {
        if (_near.TryGetValue(section, out var known)) return known;
        return _near[section] = _passages.Of(section) is { } vectors ? Array.ConvertAll(vectors, vector => Spread * _vector.Dot(vector)) : null;
    }

    private static double Dot(float[] vector, IReadOnlyList<float> other)
    {
        var sum = 0.0;
        for (var i = 0; i < vector.Length; i++) sum += vector[i] * other[i];
        return sum;
    }
}
