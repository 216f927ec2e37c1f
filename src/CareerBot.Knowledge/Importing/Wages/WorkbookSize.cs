using System.Buffers;
using System.Globalization;
using System.IO.Compression;

namespace CareerBot.Knowledge.Importing.Wages;

/// <summary>Refuses workbooks that unpack to far more than any that is published, by what is really unpacked and not by what their headers
/// say.</summary>
internal static class WorkbookSize
{
    /// <summary>Twice what the survey's figures of all states unpack to.</summary>
    public const long MostBytes = 128L * 1024 * 1024;

    /// <summary>A workbook has some twenty parts.</summary>
    private const int MostParts = 1_000;

    private const int BufferSize = 1 << 16;

    /// <summary>Unpacks everything without keeping it; the stream is back at its beginning afterwards.</summary>
    /// <exception cref="ImportException">The workbook is too large.</exception>
    /// <exception cref="InvalidDataException">It is no whole archive.</exception>
    public static void Refuse(Stream stream, string file)
    {
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true))
        {
            if (zip.Entries.Count > MostParts)
                throw new ImportException(
                    $"\"{file}\" has {zip.Entries.Count} parts, more than any workbook that is published. Nothing was changed.");
            var left = MostBytes;
            foreach (var part in zip.Entries) left -= Unpacked(part, left, file);
        }

        stream.Position = 0;
    }

    private static long Unpacked(ZipArchiveEntry part, long most, string file)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            using var content = part.Open();
            var length = 0L;
            while (content.Read(buffer) is > 0 and var read)
            {
                length += read;
                if (length > most)
                    throw new ImportException(string.Create(
                        CultureInfo.InvariantCulture,
                        $"\"{file}\" unpacks to more than {MostBytes / 1024 / 1024} MB, more than any workbook that is published. Nothing was changed."));
            }

            return length;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
