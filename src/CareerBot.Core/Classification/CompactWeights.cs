using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace CareerBot.Core.Classification;

/// <summary>
/// The trained weights, one signed byte each with a scale per feature: a quarter of the memory of floats, so that
/// more of them stay in the processor's cache; the rounding moves scores by less than a thousandth.
/// </summary>
internal sealed class CompactWeights
{
    // The row width must not depend on the processor, or a saved model could not move to another machine.
    private const int Lanes = 32;
    private readonly sbyte[] _values;
    private readonly float[] _scales;

    private CompactWeights(int classes, sbyte[] values, float[] scales)
    {
        Classes = classes;
        Width = WidthFor(classes);
        _values = values;
        _scales = scales;
    }

    public int Classes { get; }

    public int Width { get; }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static CompactWeights From(OneVersusRest machines)
    {
        int width = WidthFor(machines.Classes);
        var values = new sbyte[machines.Columns * width];
        var scales = new float[machines.Columns];
        var weights = new float[machines.Classes];
        for (int column = 0; column < machines.Columns; column++)
        {
            machines.CopyWeights(column, weights);
            float largest = 0;
            foreach (float weight in weights)
            {
                largest = MathF.Max(largest, MathF.Abs(weight));
            }
            if (largest == 0)
            {
                continue;
            }
            scales[column] = largest / 127f;
            for (int k = 0; k < weights.Length; k++)
            {
                values[column * width + k] = (sbyte)MathF.Round(weights[k] * 127f / largest);
            }
        }
        return new CompactWeights(machines.Classes, values, scales);
    }

    /// <summary>Writes the score of every class; the span has <see cref="Width"/> places.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Score(ReadOnlySpan<int> columns, ReadOnlySpan<float> values, Span<float> scores)
    {
        scores.Clear();
        Span<Vector256<float>> sums = MemoryMarshal.Cast<float, Vector256<float>>(scores);
        for (int f = 0; f < columns.Length; f++)
        {
            var x = Vector256.Create(values[f] * _scales[columns[f]]);
            ReadOnlySpan<Vector256<sbyte>> row =
                MemoryMarshal.Cast<sbyte, Vector256<sbyte>>(_values.AsSpan(columns[f] * Width, Width));
            for (int b = 0; b < row.Length; b++)
            {
                (Vector256<short> low, Vector256<short> high) = Vector256.Widen(row[b]);
                (Vector256<int> q0, Vector256<int> q1) = Vector256.Widen(low);
                (Vector256<int> q2, Vector256<int> q3) = Vector256.Widen(high);
                int at = 4 * b;
                sums[at] += x * Vector256.ConvertToSingle(q0);
                sums[at + 1] += x * Vector256.ConvertToSingle(q1);
                sums[at + 2] += x * Vector256.ConvertToSingle(q2);
                sums[at + 3] += x * Vector256.ConvertToSingle(q3);
            }
        }
    }

    public void Save(BinaryWriter writer)
    {
        writer.Write(Classes);
        writer.Write(_scales.Length);
        writer.Write(MemoryMarshal.AsBytes(_scales.AsSpan()));
        writer.Write(MemoryMarshal.AsBytes(_values.AsSpan()));
    }

    public static CompactWeights Load(BinaryReader reader)
    {
        int classes = reader.ReadInt32();
        var scales = new float[reader.ReadInt32()];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(scales.AsSpan()));
        var values = new sbyte[scales.Length * WidthFor(classes)];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return new CompactWeights(classes, values, scales);
    }

    private static int WidthFor(int classes) => (classes + Lanes - 1) / Lanes * Lanes;
}
