using System.Runtime.CompilerServices;

namespace CareerBot.Core.Classification;

/// <summary>Open-addressed map from a hashed feature key to its column and inverse document frequency.</summary>
internal sealed class FeatureVocabulary
{
    private readonly uint[] _slotKeys;
    private readonly int[] _slotColumns;
    private readonly int _mask;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public FeatureVocabulary(uint[] keys, float[] idf)
    {
        Keys = keys;
        Idf = idf;
        LargestIdf = idf.Length == 0 ? 0 : idf.Max();
        int size = 16;
        while (size < 2 * keys.Length)
        {
            size *= 2;
        }
        _mask = size - 1;
        _slotKeys = new uint[size];
        _slotColumns = new int[size];
        for (int column = 0; column < keys.Length; column++)
        {
            int slot = (int)keys[column] & _mask;
            while (_slotColumns[slot] != 0)
            {
                slot = (slot + 1) & _mask;
            }
            _slotKeys[slot] = keys[column];
            _slotColumns[slot] = column + 1;
        }
    }

    public uint[] Keys { get; }

    public float[] Idf { get; }

    /// <summary>The weight of the rarest features.</summary>
    public float LargestIdf { get; }

    public int Count => Keys.Length;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(uint key)
    {
        int slot = (int)key & _mask;
        while (_slotColumns[slot] != 0)
        {
            if (_slotKeys[slot] == key)
            {
                return _slotColumns[slot] - 1;
            }
            slot = (slot + 1) & _mask;
        }
        return -1;
    }
}
