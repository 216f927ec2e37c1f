using CareerBot.Discord.Rest;

namespace CareerBot.Discord.Gateway;

/// <summary>Keeps one shard connected: dials, lets a <see cref="ShardConnection"/> live, and decides what comes after it.</summary>
internal sealed class Shard(ShardId id, GatewayParts parts)
{
    /// <summary>About half a minute of them; a session that can't be resumed by then is given up, with its address.</summary>
    private const int TriesToResume = 6;

    private static readonly TimeSpan DialPatience = TimeSpan.FromSeconds(20);

    private readonly SessionMemory _memory = new();

    private ShardConnection? _connection;

    private int _failures;

    public ShardId Id => id;

    public ShardState State { get => _connection?.State ?? field; private set; }

    /// <summary>How long the last heartbeat took there and back.</summary>
    public TimeSpan? Latency => _connection?.Latency;

    /// <summary>Runs until cancelled.</summary>
    /// <exception cref="GatewayStoppedException">Somebody has to change something first.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            while (true)
            {
                var end = await ConnectAsync(cancellationToken);
                cancellationToken.ThrowIfCancellationRequested();
                if (end.Next == NextStep.Stop) throw new GatewayStoppedException(end.Why) { Code = end.TheirCode };
                if (end.Next == NextStep.NewSession || _failures >= TriesToResume) _memory.Forget();
                State = ShardState.BackingOff;
                var wait = GatewayBackOff.Delay(_failures, parts.Jitter());
                parts.Logger.ShardReconnects(id, end.Why, end.TheirCode, _memory.Session is null ? "new session" : "resume", wait);
                await Task.Delay(wait, parts.Time, cancellationToken);
            }
        }
        finally
        {
            State = ShardState.Stopped;
        }
    }

    private async Task<ConnectionEnd> ConnectAsync(CancellationToken cancellationToken)
    {
        try
        {
            State = ShardState.WaitingToIdentify;
            using var turn = _memory.Session is null ? await parts.Gate.EnterAsync(id, cancellationToken) : null;
            State = ShardState.Connecting;
            await using var line = await DialAsync(GatewayUrls.Dial(_memory.Session?.ResumeUrl ?? parts.Url), cancellationToken);
            return await LiveAsync(new ShardConnection(id, parts, line, _memory, turn), cancellationToken);
        }
        catch (Exception exception) when (exception is GatewayConnectException or DiscordRestException)
        {
            _failures++;
            return ConnectionEnd.Unreachable;
        }
    }

    private async Task<ConnectionEnd> LiveAsync(ShardConnection connection, CancellationToken cancellationToken)
    {
        _connection = connection;
        try
        {
            return await connection.RunAsync(cancellationToken);
        }
        finally
        {
            _connection = null;
            _failures = connection.IsSteady ? 0 : connection.HasResumed ? 1 : _failures + 1;
            connection.Dispose();
        }
    }

    private async Task<IGatewayConnection> DialAsync(Uri url, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(DialPatience, parts.Time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            return await parts.Transport.ConnectAsync(url, either.Token);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw new GatewayConnectException("The gateway did not take the connection in time.", exception);
        }
    }
}
