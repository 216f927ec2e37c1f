using System.Runtime.CompilerServices;

namespace CareerBot.Core.Classification;

/// <summary>
/// Logistic regression from <see cref="ScopeSignals"/> to the probability of being in scope, fitted by Newton steps
/// with a small ridge. Its examples are held-out utterances: out of scope are those labelled so and those of topics
/// that were left out of training, as if nobody had thought of them.
/// </summary>
internal sealed class ScopeModel(double[] weights)
{
    private const double Ridge = 1e-4;

    // The words of a left-out topic are still in the vocabulary, so left-out topics alone would teach that known words
    // speak against being in scope. The weight is therefore held near what real examples of other data gave.
    private const double CoverageRidge = 1e-2;
    private const double UsualCoverageWeight = 2;

    // A left-out topic resembles the other topics more than a stranger's question does: catching one is worth more.
    private const double LeftOutWorth = 2;
    private const double LeastTurnedAway = 0.005;

    public double[] Weights { get; } = weights;

    public double Probability(ScopeSignals signals) => 1 / (1 + Math.Exp(-Logit(signals, Weights)));

    /// <param name="inside">Held-out utterances that got their own topic.</param>
    /// <param name="leftOut">Utterances of left-out topics.</param>
    /// <param name="outside">Held-out utterances labelled out of scope.</param>
    /// <param name="inScopeWorth">How much out-of-scope recall one part of in-scope accuracy is worth.</param>
    public static ScopeModel Fit(
        List<ScopeSignals> inside, List<ScopeSignals> leftOut, List<ScopeSignals> outside, double inScopeWorth)
    {
        if (inside.Count == 0)
        {
            // Nothing was held out: accept whatever a machine does not clearly refuse.
            return new ScopeModel([6, 0, 0, 4]);
        }
        // Real examples say more than left-out topics, but a handful of them says little.
        double outsideShare = outside.Count / (outside.Count + 30.0);
        var examples = new List<(ScopeSignals Signals, double Target, double Weight)>();
        examples.AddRange(inside.Select(s => (s, 1.0, 1.0 / inside.Count)));
        examples.AddRange(leftOut.Select(s => (s, 0.0, (1 - outsideShare) / leftOut.Count)));
        examples.AddRange(outside.Select(s => (s, 0.0, outsideShare / outside.Count)));
        double[] weights = leftOut.Count + outside.Count == 0 ? [6, 0, 0, 0] : Newton(examples, CoverageRidge * (1 - outsideShare));

        weights[ScopeSignals.Count] -= OperatingPoint(
            Logits(inside, weights), Logits(leftOut, weights), Logits(outside, weights), outsideShare, inScopeWorth);
        return new ScopeModel(weights);
    }

    /// <summary>
    /// The logit below which an utterance is turned away: more of the strange ones are caught the higher it lies, and
    /// the exchange goes on as long as it pays at the given rate.
    /// </summary>
    private static double OperatingPoint(
        double[] inside, double[] leftOut, double[] outside, double outsideShare, double inScopeWorth)
    {
        double bestPoint = inside[0], bestGain = double.MinValue;
        // Left-out topics are a poor stand-in: with nothing better, turn away a little even if it does not seem to pay.
        int least = (int)(LeastTurnedAway * (1 - outsideShare) * inside.Length);
        for (int lost = least; lost <= inside.Length / 20; lost++)
        {
            double caught = outsideShare * ShareBelow(outside, inside[lost])
                + (1 - outsideShare) * LeftOutWorth * ShareBelow(leftOut, inside[lost]);
            double gain = caught - inScopeWorth * lost / inside.Length;
            if (gain > bestGain)
            {
                (bestPoint, bestGain) = (inside[lost], gain);
            }
        }
        return bestPoint;
    }

    private static double[] Logits(List<ScopeSignals> signals, double[] weights)
        => [.. signals.Select(s => Logit(s, weights)).Order()];

    private static double ShareBelow(double[] sorted, double point)
    {
        int found = Array.BinarySearch(sorted, point);
        return sorted.Length == 0 ? 0 : (double)(found < 0 ? ~found : found) / sorted.Length;
    }

    private static double Logit(ScopeSignals signals, double[] weights)
    {
        double sum = weights[ScopeSignals.Count];
        for (int j = 0; j < ScopeSignals.Count; j++)
        {
            sum += weights[j] * signals[j];
        }
        return sum;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static double[] Newton(List<(ScopeSignals Signals, double Target, double Weight)> examples, double coverageRidge)
    {
        const int size = ScopeSignals.Count + 1;
        var weights = new double[size];
        for (int iteration = 0; iteration < 25; iteration++)
        {
            var gradient = new double[size];
            var curvature = new double[size, size];
            foreach ((ScopeSignals signals, double target, double weight) in examples)
            {
                double p = 1 / (1 + Math.Exp(-Logit(signals, weights)));
                for (int j = 0; j < size; j++)
                {
                    double x = j < ScopeSignals.Count ? signals[j] : 1;
                    gradient[j] += weight * (target - p) * x;
                    for (int k = 0; k < size; k++)
                    {
                        curvature[j, k] += weight * p * (1 - p) * x * (k < ScopeSignals.Count ? signals[k] : 1);
                    }
                }
            }
            for (int j = 0; j < size; j++)
            {
                bool coverage = j == ScopeSignals.CoverageIndex;
                double ridge = coverage ? coverageRidge + Ridge : Ridge;
                gradient[j] -= ridge * (weights[j] - (coverage ? UsualCoverageWeight : 0));
                curvature[j, j] += ridge;
            }
            double[] step = Solve(curvature, gradient);
            if (step.All(change => Math.Abs(change) < 1e-4))
            {
                break;
            }
            for (int j = 0; j < size; j++)
            {
                // Newton may overshoot where the curve is flat.
                weights[j] += Math.Clamp(step[j], -3, 3);
            }
        }
        return weights;
    }

    /// <summary>Gaussian elimination; the ridge keeps the pivots above zero.</summary>
    private static double[] Solve(double[,] matrix, double[] right)
    {
        int n = right.Length;
        for (int i = 0; i < n; i++)
        {
            for (int row = i + 1; row < n; row++)
            {
                double factor = matrix[row, i] / matrix[i, i];
                for (int k = i; k < n; k++)
                {
                    matrix[row, k] -= factor * matrix[i, k];
                }
                right[row] -= factor * right[i];
            }
        }
        var solution = new double[n];
        for (int i = n - 1; i >= 0; i--)
        {
            double sum = right[i];
            for (int k = i + 1; k < n; k++)
            {
                sum -= matrix[i, k] * solution[k];
            }
            solution[i] = sum / matrix[i, i];
        }
        return solution;
    }
}
