using System.Text;
using System.Threading.Channels;
using CareerBot.Discord.Gateway;

namespace CareerBot.Discord.Tests.Gateway;

/// <summary>The far end of a connection, in the hands of a script.</summary>
internal sealed class ScriptedConnection : IGatewayConnection
{
    private readonly Channel<GatewayReceived> _toShard = Channel.CreateUnbounded<GatewayReceived>();

    private readonly Channel<string> _fromShard = Channel.CreateUnbounded<string>();

    private readonly Lock _guard = new();

    private int _said;

    private int _taken;

    private TaskCompletionSource _idle = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private readonly TaskCompletionSource<int> _closed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task<int> Closed => _closed.Task;

    public ChannelReader<string> Sent => _fromShard.Reader;

    /// <summary>Ends when the shard has dealt with it: it reads on, or has closed the connection.</summary>
    public async Task SayAsync(string json)
    {
        Task idle;
        lock (_guard)
        {
            _said++;
            _idle = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            idle = _idle.Task;
        }

        _toShard.Writer.TryWrite(new GatewayReceived(Encoding.UTF8.GetBytes(json)));
        await Task.WhenAny(idle, Closed);
    }

    public void Close(int code) => _toShard.Writer.TryWrite(new GatewayReceived(default, new GatewayClosure(code)));

    public async ValueTask<GatewayReceived> ReceiveAsync(CancellationToken cancellationToken)
    {
        lock (_guard)
        {
            if (_taken == _said) _idle.TrySetResult();
        }

        var received = await _toShard.Reader.ReadAsync(cancellationToken);
        lock (_guard) _taken++;
        return received;
    }

    public ValueTask SendAsync(ReadOnlyMemory<byte> json, CancellationToken cancellationToken) =>
        _fromShard.Writer.WriteAsync(Encoding.UTF8.GetString(json.Span), cancellationToken);

    public ValueTask CloseAsync(int code, CancellationToken cancellationToken)
    {
        _closed.TrySetResult(code);
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync()
    {
        _closed.TrySetResult(GatewayClosure.Dropped);
        _fromShard.Writer.TryComplete();
        return ValueTask.CompletedTask;
    }
}
