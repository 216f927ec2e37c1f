using System.Runtime.CompilerServices;

namespace CareerBot.Core.Classification;

/// <summary>Sparse vectors laid end to end (compressed rows).</summary>
internal sealed class SparseRows
{
    private int[] _columns = new int[1024];
    private float[] _values = new float[1024];
    private readonly List<int> _starts = [0];
    private int _used;

    public int Count => _starts.Count - 1;

    public ReadOnlySpan<int> Columns(int row) => _columns.AsSpan(_starts[row], _starts[row + 1] - _starts[row]);

    public ReadOnlySpan<float> Values(int row) => _values.AsSpan(_starts[row], _starts[row + 1] - _starts[row]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int column, float value)
    {
        if (_used == _columns.Length)
        {
            Array.Resize(ref _columns, 2 * _used);
            Array.Resize(ref _values, 2 * _used);
        }
        _columns[_used] = column;
        _values[_used++] = value;
    }

    /// <summary>Where the next value goes; mark it before a block to <see cref="Normalise"/> the block later.</summary>
    public int Mark => _used;

    /// <summary>Scales everything since the mark to the given Euclidean length.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Normalise(int mark, float length)
    {
        Span<float> block = _values.AsSpan(mark, _used - mark);
        float sum = 0;
        foreach (float value in block)
        {
            sum += value * value;
        }
        float scale = sum > 0 ? length / MathF.Sqrt(sum) : 0;
        foreach (ref float value in block)
        {
            value *= scale;
        }
    }

    public void EndRow() => _starts.Add(_used);

    public void Clear()
    {
        _used = 0;
        _starts.RemoveRange(1, _starts.Count - 1);
    }
}
