using System.Numerics;

namespace CareerBot.Distilling.Fitting;

/// <summary>A word's vector while it is learned, with the moments that Adam keeps (Kingma and Ba 2015).</summary>
/// <remarks>Each word counts its own steps: a rare word's first step is corrected as the first one.</remarks>
internal sealed class WordVector(string word, int sightings, int rank)
{
    private const float MeanKept = 0.9f;
    private const float SquareKept = 0.99f;
    private const float Smallest = 1e-4f;

    private readonly float[] _mean = new float[rank];
    private readonly float[] _square = new float[rank];
    private int _steps;

    public string Word { get; } = word;

    /// <summary>Number of lessons with the word.</summary>
    public int Sightings { get; } = sightings;

    public float[] Values { get; } = new float[rank];

    public void Step(float[] gradient, float rate)
    {
        _steps++;
        var meanCorrection = 1 / (1 - MathF.Pow(MeanKept, _steps));
        var squareCorrection = 1 / (1 - MathF.Pow(SquareKept, _steps));
        for (var k = 0; k < gradient.Length; k += Vector<float>.Count)
        {
            var slope = new Vector<float>(gradient, k);
            var mean = (new Vector<float>(_mean, k) * MeanKept) + (slope * (1 - MeanKept));
            var square = (new Vector<float>(_square, k) * SquareKept) + (slope * slope * (1 - SquareKept));
            mean.CopyTo(_mean, k);
            square.CopyTo(_square, k);
            var step = mean * (rate * meanCorrection) / (Vector.SquareRoot(square * squareCorrection) + new Vector<float>(Smallest));
            (new Vector<float>(Values, k) - step).CopyTo(Values, k);
        }
    }
}
