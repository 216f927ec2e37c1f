using CareerBot.Conversations;

namespace CareerBot.Teams.Conversations;

/// <summary>Says once in a while, and not in answer to every message, that somebody has to wait: otherwise a flood is answered by a flood.</summary>
internal sealed class OneNotice(TimeProvider time)
{
    /// <summary>Conversations that are remembered; with more, all are forgotten and some are told twice.</summary>
    private const int Most = 10_000;

    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(10);

    private readonly Lock _gate = new();
    private readonly Dictionary<ConversationKey, DateTimeOffset> _until = [];

    /// <param name="key">Who is told, and where.</param>
    /// <param name="pause">How long nothing more is said of it.</param>
    public bool IsFirst(ConversationKey key, TimeSpan pause)
    {
        var now = time.GetUtcNow();
        lock (_gate)
        {
            if (_until.TryGetValue(key, out var until) && now < until) return false;
            if (_until.Count >= Most) _until.Clear();
            _until[key] = now + (pause > Shortest ? pause : Shortest);
            return true;
        }
    }
}
