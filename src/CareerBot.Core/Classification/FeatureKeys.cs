namespace CareerBot.Core.Classification;

/// <summary>A growing list of hashed feature keys, cut into blocks that are normalised apart from each other.</summary>
internal sealed class FeatureKeys
{
    private uint[] _keys = new uint[512];
    private readonly int[] _ends = new int[2];
    private int _blocks;

    public int Count { get; private set; }

    public int Blocks => _blocks;

    public void Clear()
    {
        Count = 0;
        _blocks = 0;
    }

    public void Add(uint key)
    {
        if (Count == _keys.Length)
        {
            Array.Resize(ref _keys, 2 * _keys.Length);
        }
        _keys[Count++] = key;
    }

    public void EndBlock() => _ends[_blocks++] = Count;

    /// <summary>The keys of one block, sorted, so that repeats lie side by side.</summary>
    public ReadOnlySpan<uint> SortedBlock(int block)
    {
        int start = block == 0 ? 0 : _ends[block - 1];
        Span<uint> span = _keys.AsSpan(start, _ends[block] - start);
        span.Sort();
        return span;
    }
}
