namespace CareerBot.Fitting;

/// <summary>Fits the probability that the first section answers: logistic regression with an L2 penalty, by Adam.</summary>
internal static class AnswerableFit
{
    private const int Steps = 1500;
    private const double Rate = 0.02;
    private const double Penalty = 0.002;

    /// <summary>Weights in the order of the signals, of which there are equally many in each sample; the bias last.</summary>
    public static double[] Fit(IReadOnlyList<(double[] Signals, bool IsAnswerable)> samples)
    {
        var width = samples[0].Signals.Length + 1;
        var weights = new double[width];
        var moments = new double[width];
        var squares = new double[width];

        for (var step = 1; step <= Steps; step++)
        {
            var gradient = new double[width];
            foreach (var (signals, isAnswerable) in samples)
            {
                var sum = weights[^1];
                for (var i = 0; i < signals.Length; i++) sum += signals[i] * weights[i];
                var error = (isAnswerable ? 1 : 0) - (1 / (1 + Math.Exp(-sum)));
                for (var i = 0; i < signals.Length; i++) gradient[i] += error * signals[i];
                gradient[^1] += error;
            }

            for (var f = 0; f < width; f++)
            {
                var g = (gradient[f] / samples.Count) - (f == width - 1 ? 0 : Penalty * weights[f]);
                moments[f] = (0.9 * moments[f]) + (0.1 * g);
                squares[f] = (0.999 * squares[f]) + (0.001 * g * g);
                weights[f] += Rate * (moments[f] / (1 - Math.Pow(0.9, step))) / (Math.Sqrt(squares[f] / (1 - Math.Pow(0.999, step))) + 1e-9);
            }
        }

        return weights;
    }
}
