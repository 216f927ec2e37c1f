using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace CareerBot.Discord.Gateway;

/// <summary>
/// One connection of a shard, from the first byte to the last. Three things watch over it at the same time, and the first
/// that has something to say ends it: the reader, the heart, and the watch for silence.
/// </summary>
// https://discord.com/developers/docs/events/gateway#connection-lifecycle
internal sealed class ShardConnection(ShardId id, GatewayParts parts, IGatewayConnection line, SessionMemory memory, IdentifyGate.Turn? turn) : IDisposable
{
    /// <summary>From the handshake to the first event; Discord takes well under a second.</summary>
    private static readonly TimeSpan ReadyPatience = TimeSpan.FromMinutes(1);

    private readonly GatewaySender _sender = new(line, parts.Time);

    private readonly Heart _heart = new(parts.Time, parts.Jitter);

    private long _lastDispatch = parts.Time.GetTimestamp();

    private bool _isToldToResume;

    public ShardState State { get; private set; } = ShardState.AwaitingHello;

    public TimeSpan? Latency => _heart.Latency;

    /// <summary>Both directions worked: a heartbeat was acknowledged in a running session.</summary>
    public bool IsSteady { get; private set; }

    /// <summary>A session was taken up again, which costs Discord little and uses up nothing.</summary>
    public bool HasResumed { get; private set; }

    /// <summary>Lives until the connection is over; a cancelled token ends it politely.</summary>
    public async Task<ConnectionEnd> RunAsync(CancellationToken cancellationToken)
    {
        using var over = new CancellationTokenSource();
        Task<ConnectionEnd>[] watchers =
        [
            GuardAsync(ReadAsync(over.Token), over.Token),
            GuardAsync(_heart.BeatAsync(BeatAsync, over.Token), over.Token),
            WatchSilenceAsync(over.Token),
            LeaveAsync(cancellationToken, over.Token),
        ];
        var end = await await Task.WhenAny(watchers);
        // Said before the reader is cancelled: that cuts the line.
        if (end.OurCode is { } code) await line.CloseAsync(code, CancellationToken.None);
        await over.CancelAsync();
        // The others end as cancelled, which is what they were told.
        await ((Task)Task.WhenAll(watchers)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        return end;
    }

    public void Dispose() => _sender.Dispose();

    private static async Task<ConnectionEnd> GuardAsync(Task<ConnectionEnd> watcher, CancellationToken over)
    {
        try
        {
            return await watcher;
        }
        catch (Exception exception) when (exception is GatewayConnectException || (exception is OperationCanceledException && !over.IsCancellationRequested))
        {
            return ConnectionEnd.Of(new GatewayClosure(GatewayClosure.Dropped));
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return ConnectionEnd.Unreadable;
        }
    }

    private static async Task<ConnectionEnd> LeaveAsync(CancellationToken leave, CancellationToken over)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(leave, over);
        var left = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = either.Token.Register(left.SetResult);
        await left.Task;
        return ConnectionEnd.Leaving;
    }

    private async Task<ConnectionEnd> ReadAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var received = await line.ReceiveAsync(cancellationToken);
            if (received.Closure is { } closure) return ConnectionEnd.Of(closure);
            if (await TakeAsync(GatewayFrame.Read(received.Json), cancellationToken) is { } end) return end;
        }
    }

    /// <returns>Null while the connection goes on.</returns>
    private async ValueTask<ConnectionEnd?> TakeAsync(GatewayFrame frame, CancellationToken cancellationToken)
    {
        switch (frame.Opcode)
        {
            case GatewayOpcode.Dispatch:
                await DispatchAsync(frame, cancellationToken);
                return null;
            case GatewayOpcode.Hello when State == ShardState.AwaitingHello:
                _heart.Start(HeartbeatInterval(frame));
                return await GreetAsync(cancellationToken);
            case GatewayOpcode.Heartbeat:
                await BeatAsync(cancellationToken);
                return null;
            case GatewayOpcode.HeartbeatAck:
                _heart.Acknowledge();
                IsSteady |= State == ShardState.Ready;
                return null;
            case GatewayOpcode.Reconnect:
                return ConnectionEnd.ComingBack("Discord asks for a new connection");
            case GatewayOpcode.InvalidSession:
                return await InvalidateAsync(mayResume: frame.Data.Span.SequenceEqual("true"u8), cancellationToken);
            default:
                // What is not known is not for us.
                return null;
        }
    }

    private async Task<ConnectionEnd?> GreetAsync(CancellationToken cancellationToken)
    {
        if (memory.Session is { } session)
        {
            State = ShardState.Resuming;
            return await _sender.TrySendAsync(GatewayPayloads.Resume(parts.Token, session, memory.Sequence), cancellationToken)
                ? null
                : ConnectionEnd.ComingBack("too much was sent over the connection");
        }

        if (turn is null) return ConnectionEnd.InvalidSession;
        State = ShardState.Identifying;
        await _sender.TrySendAsync(GatewayPayloads.Identify(parts.Token, id, parts.Intents), cancellationToken);
        turn.Identified();
        turn.Dispose();
        return null;
    }

    /// <summary>Once told so, the session is resumed over the same connection; told again, over a new one, so that nobody turns in circles.</summary>
    private async Task<ConnectionEnd?> InvalidateAsync(bool mayResume, CancellationToken cancellationToken)
    {
        if (!mayResume || memory.Session is null) return ConnectionEnd.InvalidSession;
        if (_isToldToResume) return ConnectionEnd.ComingBack("Discord asks again and again to resume");
        _isToldToResume = true;
        return await GreetAsync(cancellationToken);
    }

    [SuppressMessage("Design", "CA1031", Justification = "Whatever breaks in an event's handling, the reader goes on.")]
    private async ValueTask DispatchAsync(GatewayFrame frame, CancellationToken cancellationToken)
    {
        _lastDispatch = parts.Time.GetTimestamp();
        var name = frame.Name ?? string.Empty;
        if (name == "READY") Open(frame);
        if (name is "READY" or "RESUMED")
        {
            _isToldToResume = false;
            State = ShardState.Ready;
            HasResumed |= name == "RESUMED";
            parts.Logger.ShardReady(id, name);
        }

        if (parts.Handler.Wants(name))
        {
            try
            {
                await parts.Handler.OnDispatchAsync(new GatewayDispatch(name, frame.ParseData(), frame.Sequence ?? memory.Sequence ?? 0, id.Index), cancellationToken);
            }
            catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
            {
                parts.Logger.DispatchFailed(name, exception.GetType().Name);
            }
        }

        memory.Sequence = frame.Sequence ?? memory.Sequence;
    }

    private void Open(GatewayFrame frame)
    {
        var ready = frame.ParseData();
        var session = Text(ready, "session_id") ?? throw new JsonException("READY has a \"session_id\".");
        memory.Session = new GatewaySession(session, GatewayUrls.ResumeUrl(Text(ready, "resume_gateway_url"), parts.Url));
    }

    private Task<bool> BeatAsync(CancellationToken cancellationToken) =>
        _sender.TrySendHeartbeatAsync(GatewayPayloads.Heartbeat(memory.Sequence), cancellationToken);

    private async Task<ConnectionEnd> WatchSilenceAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var patience = State == ShardState.Ready ? parts.LongestSilence : ReadyPatience;
            var left = patience - parts.Time.GetElapsedTime(_lastDispatch);
            if (left <= TimeSpan.Zero) return ConnectionEnd.ComingBack("there was no event for too long");
            await Task.Delay(left, parts.Time, cancellationToken);
        }
    }

    private static TimeSpan HeartbeatInterval(GatewayFrame hello) =>
        hello.ParseData() is { ValueKind: JsonValueKind.Object } data && data.TryGetProperty("heartbeat_interval", out var interval) && interval.TryGetInt64(out var milliseconds)
            ? TimeSpan.FromMilliseconds(milliseconds)
            : throw new JsonException("Hello has a \"heartbeat_interval\".");

    private static string? Text(JsonElement data, string name) =>
        data.ValueKind == JsonValueKind.Object && data.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
