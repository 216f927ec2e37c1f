namespace CareerBot.Discord.Gateway;

/// <summary>Beats as often as hello said, the first time after a random part of it, and notices when nobody answers.</summary>
// https://discord.com/developers/docs/events/gateway#sending-heartbeats
internal sealed class Heart(TimeProvider time, Func<double> jitter)
{
    private static readonly TimeSpan HelloPatience = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(100);

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    private readonly TaskCompletionSource<TimeSpan> _hello = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private long _sentAt;

    private volatile bool _isUnanswered;

    public TimeSpan? Latency { get; private set; }

    /// <summary>The interval is the server's word, so it is kept within bounds.</summary>
    public void Start(TimeSpan interval) => _hello.TrySetResult(interval < Shortest ? Shortest : interval > Longest ? Longest : interval);

    public void Acknowledge()
    {
        if (_isUnanswered) Latency = time.GetElapsedTime(_sentAt);
        _isUnanswered = false;
    }

    /// <summary>Beats until cancelled; ends where hello doesn't come or a beat has not been answered by the next.</summary>
    public async Task<ConnectionEnd> BeatAsync(Func<CancellationToken, Task<bool>> trySend, CancellationToken cancellationToken)
    {
        TimeSpan interval;
        try
        {
            interval = await _hello.Task.WaitAsync(HelloPatience, time, cancellationToken);
        }
        catch (TimeoutException)
        {
            return ConnectionEnd.ComingBack("there was no hello");
        }

        await Task.Delay(interval * jitter(), time, cancellationToken);
        while (!_isUnanswered)
        {
            // Noted before it is sent: the answer may be faster than the line after the sending.
            _sentAt = time.GetTimestamp();
            _isUnanswered = true;
            if (!await trySend(cancellationToken)) _isUnanswered = false;
            await Task.Delay(interval, time, cancellationToken);
        }

        return ConnectionEnd.ComingBack("a heartbeat was not answered");
    }
}
