using System.Buffers.Binary;
using System.IO.Compression;

namespace CareerBot.Charts.Drawing;

/// <summary>Writes a PNG of a byte a pixel: a chart has few colours, so that it is a third as large and as long in the making as one of four bytes a pixel.</summary>
// https://www.w3.org/TR/png-3/
internal static class PalettePng
{
    private const byte BitsPerPixel = 8;
    private const byte IsIndexed = 3;

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', (byte)'\r', (byte)'\n', 0x1A, (byte)'\n'];

    public static byte[] Write(PixelRuns picture)
    {
        var colours = ColourTable.Of(picture.All);
        using var png = new MemoryStream();
        png.Write(Signature);
        Span<byte> header = stackalloc byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, picture.Width);
        BinaryPrimitives.WriteInt32BigEndian(header[4..], picture.Height);
        (header[8], header[9]) = (BitsPerPixel, IsIndexed);
        header[10..].Clear();
        WriteChunk(png, "IHDR"u8, header);
        WriteChunk(png, "PLTE"u8, colours.Palette);
        WriteChunk(png, "tRNS"u8, colours.Alphas);
        WriteChunk(png, "IDAT"u8, Deflate(picture, colours));
        WriteChunk(png, "IEND"u8, []);
        return png.ToArray();
    }

    private static ReadOnlySpan<byte> Deflate(PixelRuns picture, ColourTable colours)
    {
        using var deflated = new MemoryStream();
        using (var zlib = new ZLibStream(deflated, CompressionLevel.Optimal, leaveOpen: true))
        {
            // The first byte of a row names its filter; indexes are best left unfiltered.
            var row = new byte[picture.Width + 1];
            var filled = 1;
            foreach (var run in picture.All)
            {
                row.AsSpan(filled, run.Length).Fill(colours.IndexOf(run.Colour));
                filled += run.Length;
                if (filled < row.Length) continue;
                zlib.Write(row);
                filled = 1;
            }
        }

        return deflated.GetBuffer().AsSpan(0, (int)deflated.Length);
    }

    private static void WriteChunk(MemoryStream png, ReadOnlySpan<byte> type, ReadOnlySpan<byte> content)
    {
        Span<byte> number = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        png.Write(number);
        png.Write(type);
        png.Write(content);
        BinaryPrimitives.WriteUInt32BigEndian(number, PngChecksum.Of(type, content));
        png.Write(number);
    }
}
