using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CareerBot.Core.Classification;

/// <summary>
/// One-versus-rest linear support vector machines with squared hinge loss, trained by dual coordinate descent
/// (Hsieh et al. 2008, as in LIBLINEAR). All classes take the step on one example together, which makes the inner
/// loop run over contiguous weights. An utterance that belongs to no class (label -1) is negative for all of them.
/// </summary>
internal static class OneVersusRest
{
    // Fixed, not the number of cores: the result must not depend on the machine.
    private const int Ranges = 2;

    /// <summary>Trains on the given rows, in an order drawn from the seed.</summary>
    public static LinearMachines Train(
        SparseRows rows, int[] chosen, int[] labels, int columns, int classes, TopicTraining options)
    {
        int perRange = (classes + Ranges - 1) / Ranges;
        var ranges = new float[Ranges][];
        Parallel.For(0, Ranges, range =>
        {
            int from = Math.Min(classes, range * perRange);
            int count = Math.Min(classes, from + perRange) - from;
            ranges[range] = TrainRange(rows, chosen, labels, columns, from, Math.Max(count, 1), options);
        });
        return new LinearMachines(columns, classes, perRange, ranges);
    }

    private static float[] TrainRange(
        SparseRows rows, int[] chosen, int[] labels, int columns, int from, int count, TopicTraining options)
    {
        int width = (count + Vector<float>.Count - 1) / Vector<float>.Count * Vector<float>.Count;
        var weights = new float[columns * width];
        var duals = new float[chosen.Length * width];
        var scores = new float[width];
        var moved = new int[width / Vector<float>.Count];
        float damping = 0.5f / options.Cost;
        int[] order = new int[chosen.Length];
        for (int i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }
        var random = new Random(options.Seed);
        for (int epoch = 0; epoch < options.Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (int i in order)
            {
                int row = chosen[i];
                int own = labels[row] - from;
                Step(weights, rows.Columns(row), rows.Values(row), duals.AsSpan(i * width, width), scores,
                    moved, (uint)own < (uint)count ? own : -1, damping);
            }
        }
        return weights;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Step(
        Span<float> weights, ReadOnlySpan<int> columns, ReadOnlySpan<float> values, Span<float> dual,
        Span<float> score, Span<int> moved, int own, float damping)
    {
        Span<Vector<float>> w = MemoryMarshal.Cast<float, Vector<float>>(weights);
        Span<Vector<float>> s = MemoryMarshal.Cast<float, Vector<float>>(score);
        Span<Vector<float>> a = MemoryMarshal.Cast<float, Vector<float>>(dual);
        float norm = 0;
        s.Clear();
        for (int f = 0; f < columns.Length; f++)
        {
            var x = new Vector<float>(values[f]);
            norm += values[f] * values[f];
            ReadOnlySpan<Vector<float>> row = w.Slice(columns[f] * s.Length, s.Length);
            for (int b = 0; b < row.Length; b++)
            {
                s[b] += x * row[b];
            }
        }
        float curvature = 1f / (norm + damping);
        float ownDual = own >= 0 ? dual[own] : 0;
        float ownStep = own >= 0 ? MathF.Max(0, ownDual + (1 - score[own] - damping * ownDual) * curvature) - ownDual : 0;

        // Every class is taken as negative first; the step is kept where the scores were.
        var inverse = new Vector<float>(curvature);
        var shrink = new Vector<float>(damping);
        int movedCount = 0;
        for (int b = 0; b < s.Length; b++)
        {
            Vector<float> old = a[b];
            a[b] = Vector.Max(Vector<float>.Zero, old + (s[b] + Vector<float>.One - shrink * old) * inverse);
            s[b] = old - a[b];
            bool holdsOwn = own >= 0 && own / Vector<float>.Count == b;
            if (holdsOwn)
            {
                dual[own] = ownDual + ownStep;
                score[own] = ownStep;
            }
            if (!Vector.EqualsAll(s[b], Vector<float>.Zero))
            {
                moved[movedCount++] = b;
            }
        }
        for (int f = 0; f < columns.Length && movedCount > 0; f++)
        {
            var x = new Vector<float>(values[f]);
            Span<Vector<float>> row = w.Slice(columns[f] * s.Length, s.Length);
            for (int m = 0; m < movedCount; m++)
            {
                row[moved[m]] += x * s[moved[m]];
            }
        }
    }
}
