using System.Buffers;
using System.Net.WebSockets;

namespace CareerBot.Discord.Gateway;

/// <summary>A web socket that carries frames as text, or as parts of one zlib stream.</summary>
internal sealed class WebSocketConnection(WebSocket socket) : IGatewayConnection
{
    private const int BufferBytes = 16 * 1024;

    private const int KeptBytes = 256 * 1024;

    private static readonly TimeSpan GoodbyePatience = TimeSpan.FromSeconds(2);

    private readonly ZlibStreamInflater _inflater = new();

    private ArrayBufferWriter<byte> _message = new(BufferBytes);

    public async ValueTask<GatewayReceived> ReceiveAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await ReceiveMessageAsync(cancellationToken);
        }
        catch (Exception exception) when (exception is WebSocketException || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            // A socket that was aborted says so by a cancellation that nobody asked for.
            return new GatewayReceived(default, new GatewayClosure(GatewayClosure.Dropped));
        }
        catch (InvalidDataException)
        {
            return new GatewayReceived(default, new GatewayClosure(GatewayClosure.Unreadable));
        }
    }

    public async ValueTask SendAsync(ReadOnlyMemory<byte> json, CancellationToken cancellationToken)
    {
        try
        {
            await socket.SendAsync(json, WebSocketMessageType.Text, endOfMessage: true, cancellationToken);
        }
        catch (Exception exception) when (exception is WebSocketException or InvalidOperationException or IOException)
        {
            throw new GatewayConnectException("The connection to the gateway is broken.", exception);
        }
    }

    public async ValueTask CloseAsync(int code, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(GoodbyePatience);
        try
        {
            await socket.CloseOutputAsync((WebSocketCloseStatus)code, null, patience.Token);
        }
        catch (Exception exception) when (exception is WebSocketException or InvalidOperationException or IOException or OperationCanceledException)
        {
            socket.Abort();
        }
    }

    public ValueTask DisposeAsync()
    {
        socket.Dispose();
        _inflater.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<GatewayReceived> ReceiveMessageAsync(CancellationToken cancellationToken)
    {
        Clear();
        while (true)
        {
            var part = await socket.ReceiveAsync(_message.GetMemory(BufferBytes), cancellationToken);
            if (part.MessageType == WebSocketMessageType.Close) return new GatewayReceived(default, new GatewayClosure((int?)socket.CloseStatus ?? GatewayClosure.Dropped));
            _message.Advance(part.Count);
            if (_message.WrittenCount > ZlibStreamInflater.MostBytes) throw new InvalidDataException("A frame of the gateway is larger than 16 MiB.");
            if (!part.EndOfMessage) continue;
            if (part.MessageType == WebSocketMessageType.Text) return new GatewayReceived(_message.WrittenMemory);
            if (ZlibStreamInflater.IsComplete(_message.WrittenSpan)) return new GatewayReceived(_inflater.Inflate(_message.WrittenSpan));
        }
    }

    /// <summary>A large frame's buffer is not kept for the small ones after it.</summary>
    private void Clear()
    {
        if (_message.Capacity > KeptBytes) _message = new ArrayBufferWriter<byte>(BufferBytes);
        else _message.ResetWrittenCount();
    }
}
