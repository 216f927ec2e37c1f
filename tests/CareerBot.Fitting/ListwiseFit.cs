namespace CareerBot.Fitting;

/// <summary>Fits weights that put the good items of each list first, by gradient ascent on the listwise likelihood (ListNet, Cao et al. 2007) with an L2 penalty.</summary>
internal static class ListwiseFit
{
    private const int Parts = 4;
    private const int Steps = 800;
    private const double Rate = 0.5;
    private const double Penalty = 0.0004;

    /// <param name="lists">Each with the signals of its items and which of them are good; at least one is.</param>
    /// <param name="width">Number of signals.</param>
    public static double[] Fit(IReadOnlyList<(double[][] Signals, bool[] Good)> lists, int width)
    {
        var weights = new double[width];
        var moments = new double[width];
        var squares = new double[width];
        for (var step = 1; step <= Steps; step++)
        {
            // A fixed number of parts, added up in their order: the same figures on any machine.
            var parts = new double[Parts][];
            Parallel.For(0, Parts, part => parts[part] = Gradient(lists, part, weights));
            var gradient = new double[width];
            foreach (var part in parts)
            {
                for (var f = 0; f < width; f++) gradient[f] += part[f];
            }

            for (var f = 0; f < width; f++)
            {
                var g = (gradient[f] / lists.Count) - (Penalty * weights[f]);
                moments[f] = (0.9 * moments[f]) + (0.1 * g);
                squares[f] = (0.999 * squares[f]) + (0.001 * g * g);
                weights[f] += Rate * 0.05 * (moments[f] / (1 - Math.Pow(0.9, step))) / (Math.Sqrt(squares[f] / (1 - Math.Pow(0.999, step))) + 1e-9);
            }
        }

        return weights;
    }

    /// <summary>The gradient of every list whose place is that of the part.</summary>
    private static double[] Gradient(IReadOnlyList<(double[][] Signals, bool[] Good)> lists, int part, double[] weights)
    {
        var gradient = new double[weights.Length];
        for (var at = part; at < lists.Count; at += Parts)
        {
            var (signals, good) = lists[at];
            var shares = Softmax([.. signals.Select(signal => Dot(signal, weights))]);
            var goodShare = 0.0;
            for (var i = 0; i < shares.Length; i++) goodShare += good[i] ? shares[i] : 0;
            for (var i = 0; i < shares.Length; i++)
            {
                var pull = (good[i] ? shares[i] / goodShare : 0) - shares[i];
                if (Math.Abs(pull) < 1e-5) continue;
                var signal = signals[i];
                for (var f = 0; f < gradient.Length; f++) gradient[f] += pull * signal[f];
            }
        }

        return gradient;
    }

    private static double Dot(double[] a, double[] b)
    {
        var sum = 0.0;
        for (var i = 0; i < a.Length; i++) sum += a[i] * b[i];
        return sum;
    }

    private static double[] Softmax(double[] scores)
    {
        var top = scores.Max();
        var exponentials = scores.Select(score => Math.Exp(score - top)).ToArray();
        var sum = exponentials.Sum();
        return [.. exponentials.Select(value => value / sum)];
    }
}
