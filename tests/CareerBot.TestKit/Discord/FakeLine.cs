using System.IO.Compression;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;

namespace CareerBot.TestKit.Discord;

/// <summary>The server's end of one web socket: frames go out in their order, deflated if asked for, and now and then late.</summary>
internal sealed class FakeLine : IDisposable
{
    private const int MostBytes = 4_096;

    private readonly WebSocket _socket;

    private readonly FakeFaults _faults;

    private readonly Channel<Outgoing> _outgoing = Channel.CreateUnbounded<Outgoing>(new UnboundedChannelOptions { SingleReader = true });

    private readonly MemoryStream _deflated = new();

    private readonly ZLibStream? _deflater;

    public FakeLine(WebSocket socket, bool isDeflated, FakeFaults faults)
    {
        _socket = socket;
        _faults = faults;
        _deflater = isDeflated ? new ZLibStream(_deflated, CompressionLevel.Fastest, leaveOpen: true) : null;
    }

    /// <summary>The code that the bot closed with; null where it was cut.</summary>
    public int? ClosedWith { get; private set; }

    public void Send(string json) => _outgoing.Writer.TryWrite(new Outgoing(json, null));

    /// <summary>Closes after all that has been sent before.</summary>
    public void Close(int code)
    {
        _outgoing.Writer.TryWrite(new Outgoing(null, code));
        _outgoing.Writer.TryComplete();
    }

    public void Drop() => _socket.Abort();

    /// <summary>Null where the bot has gone.</summary>
    public async Task<JsonElement?> ReceiveAsync(CancellationToken cancellationToken)
    {
        var buffer = new byte[MostBytes + 1];
        var length = 0;
        while (true)
        {
            var part = await _socket.ReceiveAsync(buffer.AsMemory(length), cancellationToken);
            if (part.MessageType == WebSocketMessageType.Close)
            {
                ClosedWith = (int?)_socket.CloseStatus;
                return null;
            }

            length += part.Count;
            if (length > MostBytes) throw new InvalidDataException("A frame of the bot's is larger than 4096 bytes.");
            if (part.EndOfMessage) return JsonElement.Parse(buffer.AsSpan(0, length));
        }
    }

    public async Task PumpAsync(CancellationToken cancellationToken)
    {
        await foreach (var next in _outgoing.Reader.ReadAllAsync(cancellationToken))
        {
            if (next.Code is { } code)
            {
                await _socket.CloseOutputAsync((WebSocketCloseStatus)code, null, cancellationToken);
                return;
            }

            if (_faults.Strikes(_faults.LateFrames)) await Task.Delay(_faults.Lateness, cancellationToken);
            var bytes = Encoding.UTF8.GetBytes(next.Json ?? string.Empty);
            await _socket.SendAsync(Deflate(bytes), _deflater is null ? WebSocketMessageType.Text : WebSocketMessageType.Binary, endOfMessage: true, cancellationToken);
        }
    }

    public void Dispose()
    {
        _outgoing.Writer.TryComplete();
        _deflater?.Dispose();
        _deflated.Dispose();
    }

    private byte[] Deflate(byte[] bytes)
    {
        if (_deflater is null) return bytes;
        _deflated.SetLength(0);
        _deflater.Write(bytes);
        _deflater.Flush();
        return _deflated.ToArray();
    }

    private sealed record Outgoing(string? Json, int? Code);
}
