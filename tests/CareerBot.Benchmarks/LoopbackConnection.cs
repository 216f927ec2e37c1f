using System.Buffers.Text;
using System.Net;
using System.Net.Sockets;

namespace CareerBot.Benchmarks;

/// <summary>One connection that sends requests as they are and reads what comes back, so that little time is spent on this side.</summary>
internal sealed class LoopbackConnection : IDisposable
{
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[] _buffer = new byte[256 * 1024];

    public LoopbackConnection(int port) => _socket.Connect(IPAddress.Loopback, port);

    /// <summary>Ends when the whole answer has come.</summary>
    /// <exception cref="InvalidOperationException">The answer is not 200.</exception>
    public async Task CallAsync(byte[] request)
    {
        await _socket.SendAsync(request);
        var read = 0;
        while (!IsWhole(_buffer.AsSpan(0, read)))
        {
            var count = await _socket.ReceiveAsync(_buffer.AsMemory(read));
            if (count == 0) throw new InvalidOperationException("The connection was closed.");
            read += count;
        }
    }

    public void Dispose() => _socket.Dispose();

    private static bool IsWhole(ReadOnlySpan<byte> response)
    {
        var end = response.IndexOf("\r\n\r\n"u8);
        if (end < 0) return false;
        if (!response.StartsWith("HTTP/1.1 200"u8)) throw new InvalidOperationException($"Answered: {System.Text.Encoding.UTF8.GetString(response[..end])}");
        var length = response.IndexOf("Content-Length: "u8);
        if (length < 0 || length > end) return response.EndsWith("0\r\n\r\n"u8) && response.Length > end + 4;
        _ = Utf8Parser.TryParse(response[(length + 16)..], out int size, out _);
        return response.Length >= end + 4 + size;
    }
}
