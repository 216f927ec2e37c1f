namespace CareerBot.Teams.Invokes;

/// <summary>Which section the last messages were answered from, so that a thumb on one counts for it. Only ids are kept, and only so many.</summary>
internal sealed class AnsweredSections
{
    public const int Most = 10_000;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, string> _sections = new(StringComparer.Ordinal);
    private readonly Queue<string> _oldestFirst = new();

    /// <param name="answerId">The id under which the platform took our message.</param>
    /// <param name="section">"baker#pay".</param>
    public void Remember(string answerId, string section)
    {
        lock (_lock)
        {
            if (_sections.TryAdd(answerId, section)) _oldestFirst.Enqueue(answerId);
            else _sections[answerId] = section;
            if (_oldestFirst.Count > Most) _sections.Remove(_oldestFirst.Dequeue());
        }
    }

    /// <summary>Null where the message is not one of the last, or nothing was cited in it.</summary>
    public string? Find(string? answerId)
    {
        if (answerId is null) return null;
        lock (_lock) return _sections.GetValueOrDefault(answerId);
    }
}
