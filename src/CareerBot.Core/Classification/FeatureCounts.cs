using System.Runtime.CompilerServices;

namespace CareerBot.Core.Classification;

/// <summary>
/// Counts feature keys. The keys are hashes already, so their low bits say where to look; a general dictionary hashes
/// again and, at process start, runs unoptimised for as long as the whole count takes.
/// </summary>
internal sealed class FeatureCounts
{
    private uint[] _keys;
    private int[] _counts;
    private int _used;

    public FeatureCounts(int expected)
    {
        int size = 1024;
        while (size < 2 * expected)
        {
            size *= 2;
        }
        _keys = new uint[size];
        _counts = new int[size];
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(uint key)
    {
        int slot = Find(key);
        if (_counts[slot]++ == 0)
        {
            _keys[slot] = key;
            if (2 * ++_used > _keys.Length)
            {
                Grow();
            }
        }
    }

    /// <summary>The keys counted at least so often, in ascending order, and their counts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public (uint[] Keys, int[] Counts) AtLeast(int minimum)
    {
        var keys = new uint[_used];
        var counts = new int[_used];
        int kept = 0;
        for (int slot = 0; slot < _keys.Length; slot++)
        {
            if (_counts[slot] > 0 && _counts[slot] >= minimum)
            {
                keys[kept] = _keys[slot];
                counts[kept++] = _counts[slot];
            }
        }
        keys = keys[..kept];
        counts = counts[..kept];
        Array.Sort(keys, counts);
        return (keys, counts);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Find(uint key)
    {
        int mask = _keys.Length - 1;
        // The lowest bit may be the same for all keys of one table.
        int slot = (int)(key >> 1) & mask;
        while (_counts[slot] != 0 && _keys[slot] != key)
        {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Grow()
    {
        (uint[] oldKeys, int[] oldCounts) = (_keys, _counts);
        _keys = new uint[2 * oldKeys.Length];
        _counts = new int[_keys.Length];
        for (int i = 0; i < oldKeys.Length; i++)
        {
            if (oldCounts[i] != 0)
            {
                int slot = Find(oldKeys[i]);
                _keys[slot] = oldKeys[i];
                _counts[slot] = oldCounts[i];
            }
        }
    }
}
