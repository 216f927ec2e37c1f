using System.Diagnostics.CodeAnalysis;

namespace CareerBot.Conversations.Caching;

/// <summary>
/// Keeps each entry for a while, by monotonic time. Where there are more than there is room for, the oldest goes, and never all at
/// once.
/// </summary>
/// <param name="capacity">Entries kept at most.</param>
/// <param name="lifetime">How long after it was set an entry is kept.</param>
/// <param name="time">By which that is measured.</param>
public sealed class ExpiringCache<TKey, TValue>(int capacity, TimeSpan lifetime, TimeProvider time)
    where TKey : notnull
{
    private readonly Lock _gate = new();
    private readonly Dictionary<TKey, LinkedListNode<Entry>> _entries = [];

    /// <summary>The oldest first: all live equally long, so that this is also the order in which they expire.</summary>
    private readonly LinkedList<Entry> _byAge = new();

    public int Count
    {
        get
        {
            lock (_gate)
            {
                Expire();
                return _entries.Count;
            }
        }
    }

    /// <summary>What is kept at the moment, the oldest first.</summary>
    public IReadOnlyList<KeyValuePair<TKey, TValue>> Snapshot()
    {
        lock (_gate)
        {
            Expire();
            return [.. _byAge.Select(entry => KeyValuePair.Create(entry.Key, entry.Value))];
        }
    }

    public bool TryGet(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        lock (_gate)
        {
            Expire();
            var isKept = _entries.TryGetValue(key, out var node);
            value = node is null ? default : node.Value.Value;
            return isKept;
        }
    }

    /// <summary>Keeps a value anew, whether or not there was one.</summary>
    public void Set(TKey key, TValue value)
    {
        lock (_gate)
        {
            Expire();
            Put(key, value);
        }
    }

    /// <summary>False, and nothing is changed, where there is a value already.</summary>
    public bool TryAdd(TKey key, TValue value)
    {
        lock (_gate)
        {
            Expire();
            if (_entries.ContainsKey(key)) return false;
            Put(key, value);
            return true;
        }
    }

    /// <summary>False where there was nothing to remove.</summary>
    public bool Remove(TKey key)
    {
        lock (_gate)
        {
            if (!_entries.Remove(key, out var node)) return false;
            _byAge.Remove(node);
            return true;
        }
    }

    /// <summary>Removes what fits, and says how many entries did.</summary>
    public int RemoveWhere(Func<TKey, TValue, bool> fits)
    {
        ArgumentNullException.ThrowIfNull(fits);
        lock (_gate)
        {
            var before = _entries.Count;
            for (var node = _byAge.First; node is not null;)
            {
                var next = node.Next;
                if (fits(node.Value.Key, node.Value.Value)) Drop(node);
                node = next;
            }

            return before - _entries.Count;
        }
    }

    private void Put(TKey key, TValue value)
    {
        if (_entries.Remove(key, out var known)) _byAge.Remove(known);
        else if (_entries.Count >= capacity && _byAge.First is { } oldest) Drop(oldest);
        _entries.Add(key, _byAge.AddLast(new Entry(key, value, time.GetTimestamp())));
    }

    private void Expire()
    {
        while (_byAge.First is { } oldest && time.GetElapsedTime(oldest.Value.SetAt) >= lifetime) Drop(oldest);
    }

    private void Drop(LinkedListNode<Entry> node)
    {
        _byAge.Remove(node);
        _entries.Remove(node.Value.Key);
    }

    private readonly record struct Entry(TKey Key, TValue Value, long SetAt);
}
