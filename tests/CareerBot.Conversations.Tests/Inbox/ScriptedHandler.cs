using System.Collections.Concurrent;
using System.Threading.Channels;
using CareerBot.Conversations.Inbox;

namespace CareerBot.Conversations.Tests.Inbox;

/// <summary>Handles letters as a test says and keeps what it has handled, in order.</summary>
internal sealed class ScriptedHandler(Func<Letter, CancellationToken, Task> script) : ITurnHandler<Letter>
{
    private readonly Channel<Letter> _ended = Channel.CreateUnbounded<Letter>();

    public ConcurrentQueue<Letter> Handled { get; } = [];

    /// <summary>Whose letters were told to have taken too long.</summary>
    public ConcurrentQueue<Letter> TimedOut { get; } = [];

    public TurnOrigin OriginOf(Letter item) => new($"{item.From}-{item.Number}", "room 5");

    public Task TellTimedOutAsync(Letter item, CancellationToken cancellationToken)
    {
        TimedOut.Enqueue(item);
        return Task.CompletedTask;
    }

    public ConversationKey KeyOf(Letter item) => new("test", "place", item.From);

    public async Task HandleAsync(Letter item, CancellationToken cancellationToken)
    {
        try
        {
            await script(item, cancellationToken);
            Handled.Enqueue(item);
        }
        finally
        {
            _ended.Writer.TryWrite(item);
        }
    }

    /// <summary>Ends when this many letters have been handled or have failed since it was last asked.</summary>
    public async Task EndedAsync(int count)
    {
        for (var i = 0; i < count; i++) await _ended.Reader.ReadAsync().AsTask().WaitAsync(Until.Patience);
    }
}
