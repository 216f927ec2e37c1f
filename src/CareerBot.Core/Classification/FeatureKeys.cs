using System.Runtime.CompilerServices;

namespace CareerBot.Core.Classification;

/// <summary>A growing list of hashed feature keys, cut into blocks that are normalised apart from each other.</summary>
internal sealed class FeatureKeys
{
    private readonly int[] _ends = new int[2];
    private uint[] _keys;
    private int _count;

    public FeatureKeys()
        : this(new uint[512])
    {
    }

    private FeatureKeys(uint[] keys) => _keys = keys;

    public int Blocks { get; private set; }

    public void Clear()
    {
        _count = 0;
        Blocks = 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(uint key)
    {
        if (_count == _keys.Length)
        {
            Array.Resize(ref _keys, 2 * _count);
        }
        _keys[_count++] = key;
    }

    /// <summary>Closes a block and sorts it, so that repeats lie side by side.</summary>
    public void EndBlock()
    {
        int start = Blocks == 0 ? 0 : _ends[Blocks - 1];
        _keys.AsSpan(start, _count - start).Sort();
        _ends[Blocks++] = _count;
    }

    /// <summary>The keys of one block, sorted.</summary>
    public ReadOnlySpan<uint> Block(int block)
    {
        int start = block == 0 ? 0 : _ends[block - 1];
        return _keys.AsSpan(start, _ends[block] - start);
    }

    /// <summary>A copy that takes no more room than its keys.</summary>
    public FeatureKeys Trimmed()
    {
        var copy = new FeatureKeys(_keys[.._count]) { _count = _count, Blocks = Blocks };
        _ends.CopyTo(copy._ends, 0);
        return copy;
    }
}
