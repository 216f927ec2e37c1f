using System.Text;
using CareerBot.Knowledge.Reading;

namespace CareerBot.Knowledge.Importing;

/// <summary>A file that somebody wants brought in.</summary>
internal static class ImportedFile
{
    private const int Workbook = 0x04034B50;
    private const long MostBytes = 200L * 1024 * 1024;
    private const long MostText = 32L * 1024 * 1024;

    /// <summary>Opens the file; whoever calls closes it.</summary>
    /// <exception cref="ImportException">There is no such file, it can't be opened, or it is larger than any that is published.</exception>
    public static FileStream Open(string path)
    {
        if (File.Exists(path) && !RegularFile.Is(path))
            throw new ImportException($"\"{path}\" is a pipe, a device or a socket and not a file.");
        try
        {
            var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            if (stream.Length is > 0 and <= MostBytes) return stream;
            var length = stream.Length;
            stream.Dispose();
            throw new ImportException(length == 0 ? $"\"{Path.GetFileName(path)}\" is empty." : $"\"{Path.GetFileName(path)}\" has {length / 1024 / 1024} MB, more than any file that is published.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ImportException($"\"{path}\" cannot be opened: {exception.Message}", exception);
        }
    }

    /// <summary>Whether the file begins as a zip archive does, which a workbook is. The stream stays at its beginning.</summary>
    public static bool IsWorkbook(Stream stream)
    {
        Span<byte> first = stackalloc byte[sizeof(int)];
        var isWorkbook = stream.ReadAtLeast(first, first.Length, throwOnEndOfStream: false) == first.Length && BitConverter.ToInt32(first) == Workbook;
        stream.Position = 0;
        return isWorkbook;
    }

    /// <summary>The file as text.</summary>
    /// <exception cref="ImportException">It is something else, an old workbook, a web page, a picture, or larger than any table that is
    /// published.</exception>
    public static string Text(Stream stream, string file)
    {
        if (stream.Length > MostText)
            throw new ImportException(
                $"\"{file}\" has {stream.Length / 1024 / 1024} MB, more than any table that is published. Nothing was changed.");
        using var reader = new StreamReader(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: true);
        try
        {
            var text = reader.ReadToEnd();
            var start = Folding.Fold(text[..Math.Min(text.Length, 200)]);
            if (start.StartsWith('<')) throw new ImportException($"\"{file}\" is a web page (it begins with \"{Folding.Cut(start, 40)}\") and not the file that it is named after. Download it again in a browser.");
            if (text.Contains('\0', StringComparison.Ordinal)) throw NotText(file, null);
            return text;
        }
        catch (DecoderFallbackException exception)
        {
            throw NotText(file, exception);
        }
    }

    private static ImportException NotText(string file, Exception? inner)
    {
        var message = $"\"{file}\" is neither an Excel workbook (.xlsx) nor a text file with commas (.csv). An older workbook (.xls) must be saved as .xlsx first.";
        return inner is null ? new ImportException(message) : new ImportException(message, inner);
    }
}
