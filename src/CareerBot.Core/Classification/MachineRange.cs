using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CareerBot.Core.Classification;

/// <summary>Weights [column][class] and dual variables [row][class] of a range of one-versus-rest machines.</summary>
internal sealed class MachineRange
{
    private readonly int _from;
    private readonly int _count;
    private readonly int _width;
    private readonly float _damping;
    private readonly float[] _weights;
    private readonly float[] _duals;
    private readonly float[] _scores;
    private readonly int[] _moved;

    public MachineRange(int from, int count, int columns, int rows, float cost)
    {
        int lanes = Vector<float>.Count;
        _from = from;
        _count = count;
        _width = (count + lanes - 1) / lanes * lanes;
        _damping = 0.5f / cost;
        _weights = new float[columns * _width];
        _duals = new float[rows * _width];
        _scores = new float[_width];
        _moved = new int[_width / lanes];
    }

    private MachineRange(MachineRange other)
    {
        _from = other._from;
        _count = other._count;
        _width = other._width;
        _damping = other._damping;
        _weights = [.. other._weights];
        _duals = [.. other._duals];
        _scores = new float[_width];
        _moved = new int[other._moved.Length];
    }

    public MachineRange Copy() => new(this);

    /// <summary>Moves the dual variables of one row to where its own part of the objective is best.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Step(int row, ReadOnlySpan<int> columns, ReadOnlySpan<float> values, int label)
    {
        float norm = AddScores(columns, values);
        float inverse = 1f / (norm + _damping);
        int own = OwnClass(label);
        Span<float> dual = _duals.AsSpan(row * _width, _width);
        float ownDual = 0, ownStep = 0;
        if (own >= 0)
        {
            ownDual = dual[own];
            ownStep = MathF.Max(0, ownDual + (1 - _scores[own] - _damping * ownDual) * inverse) - ownDual;
        }
        Span<Vector<float>> s = MemoryMarshal.Cast<float, Vector<float>>(_scores.AsSpan());
        Span<Vector<float>> a = MemoryMarshal.Cast<float, Vector<float>>(dual);
        for (int b = 0; b < s.Length; b++)
        {
            // The row is a negative example to every machine but its own, whose step is put in place below.
            Vector<float> old = a[b];
            Vector<float> now = Vector.Max(
                Vector<float>.Zero, old + (s[b] + Vector<float>.One - _damping * old) * inverse);
            a[b] = now;
            s[b] = old - now;
        }
        if (own >= 0)
        {
            dual[own] = ownDual + ownStep;
            _scores[own] = ownStep;
        }
        AddToWeights(columns, values);
    }

    /// <summary>Takes a row's contribution out of the weights.</summary>
    public void Forget(int row, ReadOnlySpan<int> columns, ReadOnlySpan<float> values, int label)
    {
        Span<float> dual = _duals.AsSpan(row * _width, _width);
        int own = OwnClass(label);
        for (int k = 0; k < dual.Length; k++)
        {
            _scores[k] = k == own ? -dual[k] : dual[k];
        }
        dual.Clear();
        AddToWeights(columns, values);
    }

    public void Score(ReadOnlySpan<int> columns, ReadOnlySpan<float> values, Span<float> scores)
    {
        AddScores(columns, values);
        _scores.AsSpan(0, _count).CopyTo(scores[_from..]);
    }

    public void CopyWeights(int column, Span<float> weights)
        => _weights.AsSpan(column * _width, _count).CopyTo(weights[_from..]);

    private int OwnClass(int label) => (uint)(label - _from) < (uint)_count ? label - _from : -1;

    /// <summary>Writes the scores of all machines to the score buffer and returns the row's squared length.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private float AddScores(ReadOnlySpan<int> columns, ReadOnlySpan<float> values)
    {
        Span<Vector<float>> s = MemoryMarshal.Cast<float, Vector<float>>(_scores.AsSpan());
        ReadOnlySpan<Vector<float>> w = MemoryMarshal.Cast<float, Vector<float>>(_weights.AsSpan());
        int stride = s.Length;
        int block = 0;

        // Sums stay in registers over all features: four blocks of classes at a time, then what is left.
        for (; block + 4 <= stride; block += 4)
        {
            Vector<float> s0 = default, s1 = default, s2 = default, s3 = default;
            for (int f = 0; f < columns.Length; f++)
            {
                var x = new Vector<float>(values[f]);
                ReadOnlySpan<Vector<float>> row = w.Slice(columns[f] * stride + block, 4);
                s0 += x * row[0];
                s1 += x * row[1];
                s2 += x * row[2];
                s3 += x * row[3];
            }
            s[block] = s0;
            s[block + 1] = s1;
            s[block + 2] = s2;
            s[block + 3] = s3;
        }
        for (; block < stride; block++)
        {
            Vector<float> sum = default;
            for (int f = 0; f < columns.Length; f++)
            {
                sum += new Vector<float>(values[f]) * w[columns[f] * stride + block];
            }
            s[block] = sum;
        }
        float norm = 0;
        foreach (float value in values)
        {
            norm += value * value;
        }
        return norm;
    }

    /// <summary>Adds the row times the steps in the score buffer; most blocks of classes stand still and are passed over.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddToWeights(ReadOnlySpan<int> columns, ReadOnlySpan<float> values)
    {
        Span<Vector<float>> s = MemoryMarshal.Cast<float, Vector<float>>(_scores.AsSpan());
        Span<Vector<float>> w = MemoryMarshal.Cast<float, Vector<float>>(_weights.AsSpan());
        int movedCount = 0;
        for (int b = 0; b < s.Length; b++)
        {
            if (!Vector.EqualsAll(s[b], Vector<float>.Zero))
            {
                _moved[movedCount++] = b;
            }
        }
        ReadOnlySpan<int> moved = _moved.AsSpan(0, movedCount);
        for (int f = 0; f < columns.Length && movedCount > 0; f++)
        {
            var x = new Vector<float>(values[f]);
            Span<Vector<float>> row = w.Slice(columns[f] * s.Length, s.Length);
            foreach (int b in moved)
            {
                row[b] += x * s[b];
            }
        }
    }
}
