namespace CareerBot.Conversations.Inbox;

/// <summary>How an inbox is doing, for whoever decides whether people are to be sent here.</summary>
public interface IInboxState
{
    /// <summary>What it takes in.</summary>
    string Name { get; }

    /// <summary>How long the oldest item has been waiting for a worker; zero where none waits.</summary>
    TimeSpan OldestWait { get; }

    /// <summary>How long a worker has been busy with one item at most; zero where all are free.</summary>
    TimeSpan LongestBusy { get; }

    /// <summary>Items that go on though their time is over and whose workers have gone on without them.</summary>
    int Abandoned { get; }
}
