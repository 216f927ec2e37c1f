using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CareerBot.Core.Classification;

/// <summary>
/// The trained weights, one signed byte each with a scale per feature: a quarter of the memory of floats, so that
/// more of them stay in the processor's cache; the rounding moves scores by less than a thousandth.
/// </summary>
internal sealed class CompactWeights
{
    // The row width must not depend on the processor, or a saved model could not move to another machine.
    private const int Lanes = 64;
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

    public static CompactWeights From(LinearMachines machines)
    {
        int width = WidthFor(machines.Classes);
        var values = new sbyte[machines.Columns * width];
        var scales = new float[machines.Columns];
        for (int column = 0; column < machines.Columns; column++)
        {
            float largest = 0;
            for (int k = 0; k < machines.Classes; k++)
            {
                largest = MathF.Max(largest, MathF.Abs(machines.Weight(column, k)));
            }
            if (largest == 0)
            {
                continue;
            }
            scales[column] = largest / 127f;
            for (int k = 0; k < machines.Classes; k++)
            {
                values[column * width + k] = (sbyte)MathF.Round(machines.Weight(column, k) * 127f / largest);
            }
        }
        return new CompactWeights(machines.Classes, values, scales);
    }

    /// <summary>Writes the score of every class; the span has <see cref="Width"/> places.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Score(ReadOnlySpan<int> columns, ReadOnlySpan<float> values, Span<float> scores)
    {
        scores.Clear();
        Span<Vector<float>> sums = MemoryMarshal.Cast<float, Vector<float>>(scores);
        for (int f = 0; f < columns.Length; f++)
        {
            var x = new Vector<float>(values[f] * _scales[columns[f]]);
            ReadOnlySpan<Vector<sbyte>> row =
                MemoryMarshal.Cast<sbyte, Vector<sbyte>>(_values.AsSpan(columns[f] * Width, Width));
            for (int b = 0; b < row.Length; b++)
            {
                Vector.Widen(row[b], out Vector<short> low, out Vector<short> high);
                Vector.Widen(low, out Vector<int> q0, out Vector<int> q1);
                Vector.Widen(high, out Vector<int> q2, out Vector<int> q3);
                int at = 4 * b;
                sums[at] += x * Vector.ConvertToSingle(q0);
                sums[at + 1] += x * Vector.ConvertToSingle(q1);
                sums[at + 2] += x * Vector.ConvertToSingle(q2);
                sums[at + 3] += x * Vector.ConvertToSingle(q3);
            }
        }
    }

    public void Save(BinaryWriter writer)
    {
        writer.Write(Classes);
        writer.Write(_scales.Length);
        writer.Write(MemoryMarshal.AsBytes(_scales.AsSpan()));
        // The padding is not written.
        for (int column = 0; column < _scales.Length; column++)
        {
            writer.Write(MemoryMarshal.AsBytes(_values.AsSpan(column * Width, Classes)));
        }
    }

    public static CompactWeights Load(BinaryReader reader)
    {
        int classes = reader.ReadInt32();
        var scales = new float[reader.ReadInt32()];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(scales.AsSpan()));
        int width = WidthFor(classes);
        var values = new sbyte[scales.Length * width];
        for (int column = 0; column < scales.Length; column++)
        {
            reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan(column * width, classes)));
        }
        return new CompactWeights(classes, values, scales);
    }

    private static int WidthFor(int classes) => (classes + Lanes - 1) / Lanes * Lanes;
}
