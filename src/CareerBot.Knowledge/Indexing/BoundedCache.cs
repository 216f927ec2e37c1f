using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace CareerBot.Knowledge.Indexing;

/// <summary>Remembers what was read, as much as there is room for; what was put in first goes first. Looking up takes no lock.</summary>
/// <param name="room">How much is remembered, in whatever <paramref name="sizeOf"/> counts.</param>
/// <param name="sizeOf">What an entry takes.</param>
internal sealed class BoundedCache<TKey, TValue>(int room, Func<TValue, int> sizeOf)
    where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, TValue> _values = new();
    private readonly Queue<(TKey Key, int Size)> _byAge = new();
    private readonly Lock _gate = new();
    private long _taken;

    public bool TryFind(TKey key, [MaybeNullWhen(false)] out TValue value) => _values.TryGetValue(key, out value);

    /// <summary>Keeps an entry, unless its key is known or it is larger than all the room.</summary>
    public void Add(TKey key, TValue value)
    {
        var size = sizeOf(value);
        if (size > room) return;
        lock (_gate)
        {
            if (!_values.TryAdd(key, value)) return;
            _byAge.Enqueue((key, size));
            _taken += size;
            while (_taken > room)
            {
                var (oldest, freed) = _byAge.Dequeue();
                _values.TryRemove(oldest, out _);
                _taken -= freed;
            }
        }
    }
}
