using System.IO.Compression;

namespace CareerBot.Discord.Gateway;

/// <summary>Inflates the one zlib stream that a connection's frames are parts of.</summary>
// https://discord.com/developers/docs/events/gateway#transport-compression
internal sealed class ZlibStreamInflater : IDisposable
{
    /// <summary>The largest servers come as a few megabytes; more than this is no frame of Discord's.</summary>
    public const int MostBytes = 16 * 1024 * 1024;

    private const int KeptBytes = 256 * 1024;

    private readonly MemoryStream _deflated = new();

    private readonly ZLibStream _stream;

    private byte[] _inflated = new byte[16 * 1024];

    public ZlibStreamInflater() => _stream = new ZLibStream(_deflated, CompressionMode.Decompress);

    private static ReadOnlySpan<byte> FlushMark => [0x00, 0x00, 0xFF, 0xFF];

    /// <summary>A part of a frame that is not its end yields nothing until the rest has come.</summary>
    public static bool IsComplete(ReadOnlySpan<byte> deflated) => deflated.EndsWith(FlushMark);

    /// <returns>The frame, valid until the next call.</returns>
    /// <exception cref="InvalidDataException">These bytes don't continue the stream, or there is too much in them.</exception>
    public ReadOnlyMemory<byte> Inflate(ReadOnlySpan<byte> deflated)
    {
        if (_inflated.Length > KeptBytes) _inflated = new byte[KeptBytes];
        _deflated.SetLength(0);
        _deflated.Write(deflated);
        _deflated.Position = 0;
        var length = 0;
        while (true)
        {
            if (length == _inflated.Length) Array.Resize(ref _inflated, _inflated.Length * 2);
            var read = _stream.Read(_inflated.AsSpan(length));
            if (read == 0) break;
            length += read;
            if (length > MostBytes) throw new InvalidDataException("A frame of the gateway is larger than 16 MiB.");
        }

        if (_deflated.Capacity > KeptBytes) Shrink();
        return _inflated.AsMemory(0, length);
    }

    public void Dispose()
    {
        _stream.Dispose();
        _deflated.Dispose();
    }

    private void Shrink()
    {
        _deflated.SetLength(0);
        _deflated.Capacity = KeptBytes;
    }
}
