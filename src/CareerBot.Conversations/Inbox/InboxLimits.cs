namespace CareerBot.Conversations.Inbox;

/// <summary>How much an inbox holds, and how long it takes over it.</summary>
public sealed record InboxLimits
{
    /// <summary>Items that may wait at once; further ones are turned away.</summary>
    public int Capacity { get; init; } = 256;

    /// <summary>Items of one conversation that may wait at once, so that one person can't fill the inbox.</summary>
    public int PerConversation { get; init; } = 16;

    /// <summary>Items handled at the same time.</summary>
    public int Workers { get; init; } = 4;

    /// <summary>How long one item may take before it is cancelled.</summary>
    public TimeSpan Handling { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>
    /// How long a cancelled item may take to end. One that does not heed its cancellation is left to itself after that, and its worker
    /// goes on.
    /// </summary>
    public TimeSpan Grace { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long telling somebody that it took too long may take.</summary>
    public TimeSpan Apology { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Items that may be left to themselves at once; with more, their workers stay with them.</summary>
    public int MostAbandoned { get; init; } = 16;

    /// <summary>How long nothing is handled after the start while there is nothing to answer from; after that the handlers say so.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long the waiting items may take when the host stops; less than the host's own limit of 30 seconds.</summary>
    public TimeSpan Drain { get; init; } = TimeSpan.FromSeconds(10);
}
