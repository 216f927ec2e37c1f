using CareerBot.Discord.Payloads;

namespace CareerBot.Discord.Sending;

/// <summary>Something to be said in a channel, once its turn has come.</summary>
/// <param name="Question">What it answers.</param>
/// <param name="Queue">Whose limit it counts against: a channel, or what else Discord limits apart.</param>
/// <param name="SendAsync">Says it; deals with what Discord refuses.</param>
internal sealed record OutgoingMessage(ReceivedMessage Question, string Queue, Func<CancellationToken, Task> SendAsync)
{
    /// <summary>Goes before all others and is never too late: somebody may be in need.</summary>
    public bool IsUrgent { get; init; }

    /// <summary>When it was put into the queue, as a time stamp.</summary>
    public long Since { get; init; }
}
