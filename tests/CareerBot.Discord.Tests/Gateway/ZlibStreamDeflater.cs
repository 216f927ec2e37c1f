using System.IO.Compression;

namespace CareerBot.Discord.Tests.Gateway;

/// <summary>The other end of the stream: deflates frames so that each ends with a flush mark.</summary>
internal sealed class ZlibStreamDeflater : IDisposable
{
    private readonly MemoryStream _deflated = new();

    private readonly ZLibStream _stream;

    public ZlibStreamDeflater() => _stream = new ZLibStream(_deflated, CompressionLevel.Fastest, leaveOpen: true);

    public byte[] Deflate(ReadOnlySpan<byte> frame)
    {
        _deflated.SetLength(0);
        _stream.Write(frame);
        _stream.Flush();
        return _deflated.ToArray();
    }

    public void Dispose()
    {
        _stream.Dispose();
        _deflated.Dispose();
    }
}
