using CareerBot.Conversations;
using CareerBot.Conversations.Caching;

namespace CareerBot.Teams.Conversations;

/// <summary>Says once in a while, and not in answer to every message, that somebody has to wait: otherwise a flood is answered by a flood.</summary>
internal sealed class OneNotice(TimeProvider time)
{
    /// <summary>Conversations that are remembered; with more, the oldest is told twice.</summary>
    private const int Most = 10_000;

    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(10);

    /// <summary>No pause is longer than an hour of limits can ask for.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    private readonly Lock _gate = new();
    private readonly ExpiringCache<ConversationKey, (long ToldAt, TimeSpan Pause)> _told = new(Most, Longest, time);

    /// <param name="key">Who is told, and where.</param>
    /// <param name="pause">How long nothing more is said of it.</param>
    public bool IsFirst(ConversationKey key, TimeSpan pause)
    {
        lock (_gate)
        {
            if (_told.TryGet(key, out var told) && time.GetElapsedTime(told.ToldAt) < told.Pause) return false;
            _told.Set(key, (time.GetTimestamp(), pause > Shortest ? pause : Shortest));
            return true;
        }
    }
}
