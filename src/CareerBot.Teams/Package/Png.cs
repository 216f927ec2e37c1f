using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace CareerBot.Teams.Package;

/// <summary>Writes a square picture as PNG: eight bits a channel, with alpha, unfiltered. Enough for two icons.</summary>
/// <remarks>https://www.w3.org/TR/png-3/</remarks>
internal static class Png
{
    private static readonly byte[] Signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    public static byte[] Write(int size, Func<int, int, Pixel> paint)
    {
        using var png = new MemoryStream();
        png.Write(Signature);
        WriteChunk(png, "IHDR", Header(size));
        WriteChunk(png, "IDAT", Compressed(size, paint));
        WriteChunk(png, "IEND", []);
        return png.ToArray();
    }

    private static byte[] Header(int size)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, size);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), size);
        header[8] = 8; // bits a channel
        header[9] = 6; // red, green, blue, alpha
        return header;
    }

    private static byte[] Compressed(int size, Func<int, int, Pixel> paint)
    {
        using var bytes = new MemoryStream();
        using (var zlib = new ZLibStream(bytes, CompressionLevel.Optimal, leaveOpen: true))
        {
            var row = new byte[1 + (size * 4)];
            for (var y = 0; y < size; y++)
            {
                for (var x = 0; x < size; x++)
                {
                    var pixel = paint(x, y);
                    (row[1 + (x * 4)], row[2 + (x * 4)], row[3 + (x * 4)], row[4 + (x * 4)]) = (pixel.Red, pixel.Green, pixel.Blue, pixel.Alpha);
                }

                zlib.Write(row);
            }
        }

        return bytes.ToArray();
    }

    private static void WriteChunk(MemoryStream png, string type, byte[] content)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes(type), .. content];
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        png.Write(number);
        png.Write(named);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc32(named));
        png.Write(number);
    }

    /// <summary>CRC-32 as in ISO 3309, bit by bit: a package is written seldom.</summary>
    private static uint Crc32(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++) crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320;
        }

        return ~crc;
    }
}
