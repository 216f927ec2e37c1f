namespace CareerBot.Discord.Sending;

/// <summary>
/// What is to be said in one channel: first what is urgent, then, now and then, who gets no answer, then one message after the other.
/// </summary>
/// <remarks>Not safe for several threads; its owner locks.</remarks>
internal sealed class ChannelQueue
{
    /// <summary>As many names fit into a message.</summary>
    private const int NamesInNotice = 40;

    /// <summary>More than anybody would read.</summary>
    private const int MostUnanswered = 400;

    /// <summary>So many answers go before the next notice, so that a flood of questions is not answered by notices alone.</summary>
    private const int BetweenNotices = 4;

    private readonly Queue<OutgoingMessage> _urgent = new();
    private readonly Queue<OutgoingMessage> _waiting = new();
    private readonly Queue<Unanswered> _unanswered = new();

    private int _sinceNotice = BetweenNotices;

    public int Waiting => _waiting.Count + _urgent.Count;

    /// <summary>Whether a new message comes too late if so many go before it.</summary>
    public bool IsFull(int most) => _waiting.Count >= most;

    public void Add(OutgoingMessage message) => (message.IsUrgent ? _urgent : _waiting).Enqueue(message);

    public void Add(Unanswered unanswered)
    {
        if (_unanswered.Count < MostUnanswered) _unanswered.Enqueue(unanswered);
    }

    /// <summary>What comes next; null where nothing is left to say.</summary>
    public (OutgoingMessage? Message, IReadOnlyList<Unanswered> Unanswered)? Next()
    {
        if (_urgent.TryDequeue(out var urgent)) return (urgent, []);
        if (_unanswered.Count > 0 && (_sinceNotice >= BetweenNotices || _waiting.Count == 0))
        {
            _sinceNotice = 0;
            return (null, [.. Enumerable.Range(0, Math.Min(NamesInNotice, _unanswered.Count)).Select(_ => _unanswered.Dequeue())]);
        }

        if (!_waiting.TryDequeue(out var message)) return null;
        _sinceNotice++;
        return (message, []);
    }
}
