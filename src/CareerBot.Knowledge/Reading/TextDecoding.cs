using System.Text;
using System.Text.Unicode;

namespace CareerBot.Knowledge.Reading;

/// <summary>Turns a file's bytes into text with plain line feeds, whatever program saved it.</summary>
internal static class TextDecoding
{
    private const string SaveAsUtf8 = "Save the file as UTF-8 (in most editors: Save as, Encoding, UTF-8).";

    /// <summary>The text, or null with an error in the log.</summary>
    public static string? Decode(ReadOnlySpan<byte> content, ProblemLog log)
    {
        if (content.Length > KnowledgeLimits.FileBytes)
        {
            log.Error(0, "file-too-large", "The file is larger than 2 MB and was not read.", "Split it into several files, and keep pictures out of it.");
            return null;
        }

        if (content.StartsWith("%PDF"u8) || content.StartsWith("PK\u0003\u0004"u8) || content.StartsWith(@"{\rtf"u8))
        {
            log.Error(0, "not-text", "The file is a PDF or word processor document with the wrong ending, not plain text.", "Copy its text into a plain text file and save that as UTF-8.");
            return null;
        }

        var text = DecodeByMark(content, log) ?? DecodeUtf8(content, log);
        if (text.Contains('\0', StringComparison.Ordinal))
        {
            log.Error(0, "not-text", "The file holds NUL characters: it is binary, or UTF-16 without a byte order mark.", SaveAsUtf8);
            return null;
        }

        return text.ReplaceLineEndings("\n");
    }

    private static string? DecodeByMark(ReadOnlySpan<byte> content, ProblemLog log) => content switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] when Utf8.IsValid(rest) => Encoding.UTF8.GetString(rest),
        [0xFF, 0xFE, .. var rest] => DecodeUtf16(Encoding.Unicode, rest, log),
        [0xFE, 0xFF, .. var rest] => DecodeUtf16(Encoding.BigEndianUnicode, rest, log),
        _ => null,
    };

    /// <summary>It is read rightly, but other programs that read the folder need not, and a comparison of two versions shows nothing.</summary>
    private static string DecodeUtf16(Encoding encoding, ReadOnlySpan<byte> content, ProblemLog log)
    {
        log.Warning(1, "not-utf8", "The file is UTF-16 and not UTF-8.", SaveAsUtf8);
        return encoding.GetString(content);
    }

    private static string DecodeUtf8(ReadOnlySpan<byte> content, ProblemLog log)
    {
        if (content is [0xEF, 0xBB, 0xBF, ..]) content = content[3..];
        if (Utf8.IsValid(content)) return Encoding.UTF8.GetString(content);

        log.Warning(
            FirstInvalidLine(content),
            "not-utf8",
            "The file is not UTF-8; it was read as Windows-1252, so accented letters, quotation marks and dashes may be wrong.",
            SaveAsUtf8);
        return CodePagesEncodingProvider.Instance.GetEncoding(1252) is { } windows ? windows.GetString(content) : Encoding.Latin1.GetString(content);
    }

    private static int FirstInvalidLine(ReadOnlySpan<byte> content)
    {
        var line = 1;
        foreach (var range in content.Split((byte)'\n'))
        {
            if (!Utf8.IsValid(content[range])) return line;
            line++;
        }

        return line;
    }
}
