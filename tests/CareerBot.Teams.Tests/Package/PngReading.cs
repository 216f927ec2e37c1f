using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using CareerBot.Teams.Package;

namespace CareerBot.Teams.Tests.Package;

/// <summary>Reads back what <see cref="Png"/> writes: unfiltered rows of eight bits a channel.</summary>
internal static class PngReading
{
    public static IReadOnlyList<Pixel> Pixels(byte[] png, int size)
    {
        using var zlib = new ZLibStream(new MemoryStream(Chunk(png, "IDAT")), CompressionMode.Decompress);
        var pixels = new List<Pixel>();
        var row = new byte[1 + (size * 4)];
        for (var y = 0; y < size; y++)
        {
            zlib.ReadExactly(row);
            Assert.Equal(0, row[0]);
            for (var x = 0; x < size; x++) pixels.Add(new Pixel(row[1 + (x * 4)], row[2 + (x * 4)], row[3 + (x * 4)], row[4 + (x * 4)]));
        }

        return pixels;
    }

    private static byte[] Chunk(byte[] png, string type)
    {
        for (var at = 8; at < png.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
            if (Encoding.ASCII.GetString(png, at + 4, 4) == type) return png[(at + 8)..(at + 8 + length)];
            at += 12 + length;
        }

        throw new InvalidOperationException($"There is no chunk \"{type}\".");
    }
}
