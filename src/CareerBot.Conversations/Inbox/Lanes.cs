namespace CareerBot.Conversations.Inbox;

/// <summary>What waits, in one lane a conversation. A lane that a worker is in stays with that worker.</summary>
/// <remarks>Not safe for several threads; its owner locks.</remarks>
internal sealed class Lanes<T>
{
    private readonly Dictionary<ConversationKey, Queue<(T Item, long Since)>> _lanes = [];

    /// <summary>Items that no worker has taken yet.</summary>
    public int Waiting { get; private set; }

    /// <summary>Since when the oldest of them has been waiting, as a time stamp; null where none waits.</summary>
    public long? OldestSince
    {
        get
        {
            long? oldest = null;
            foreach (var lane in _lanes.Values)
            {
                if (lane.TryPeek(out var first) && !(first.Since >= oldest)) oldest = first.Since;
            }

            return oldest;
        }
    }

    public int WaitingIn(ConversationKey key) => _lanes.TryGetValue(key, out var lane) ? lane.Count : 0;

    /// <summary>Puts an item behind those of its conversation; true where the conversation is new and so needs a worker.</summary>
    public bool Add(ConversationKey key, T item, long now)
    {
        var isNew = !_lanes.TryGetValue(key, out var lane);
        if (lane is null) _lanes.Add(key, lane = []);
        lane.Enqueue((item, now));
        Waiting++;
        return isNew;
    }

    public T Take(ConversationKey key)
    {
        Waiting--;
        return _lanes[key].Dequeue().Item;
    }

    /// <summary>Ends a worker's stay; true where the conversation has more to handle, otherwise its lane is gone.</summary>
    public bool Leave(ConversationKey key)
    {
        if (_lanes[key].Count > 0) return true;
        _lanes.Remove(key);
        return false;
    }
}
