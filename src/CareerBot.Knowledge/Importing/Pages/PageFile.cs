using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using CareerBot.Knowledge.Reading;

namespace CareerBot.Knowledge.Importing.Pages;

/// <summary>Reads a saved page as text, whatever encoding the browser saved it in.</summary>
internal static partial class PageFile
{
    /// <summary>The largest handbook page has 180 KB; what is far larger is no page that a person wrote.</summary>
    public const int MostBytes = 8 * 1024 * 1024;

    /// <summary>How much of a page is searched for the encoding it declares (the HTML standard says 1024 bytes; browsers put comments first).</summary>
    private const int Declared = 4096;

    private static readonly string[] Html = [".html", ".htm", ".xhtml"];
    private static readonly string[] Plain = [".txt", ".md", ".markdown"];

    public static bool IsHtml(string path) => Html.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    public static bool IsMarkdown(string path) => !IsHtml(path) && !Path.GetExtension(path).Equals(".txt", StringComparison.OrdinalIgnoreCase);

    /// <summary>The pages of a folder and of those in it, in their order; or the file itself.</summary>
    public static IReadOnlyList<string> Find(string path, bool withText)
    {
        if (File.Exists(path)) return [path];
        var found = Directory.EnumerateFiles(path, "*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true })
            .Where(file => IsHtml(file) || (withText && Plain.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase)));
        return [.. found.Order(StringComparer.Ordinal)];
    }

    /// <summary>The text, or null and the reason why there is none.</summary>
    public static (string? Text, string? Reason) Read(string path)
    {
        byte[] content;
        try
        {
            if (File.Exists(path) && !RegularFile.Is(path)) return (null, "It is a pipe, a device or a socket and not a file.");
            if (new FileInfo(path).Length is > MostBytes and var length) return (null, $"The file has {length / (1024 * 1024)} MB; a page has at most {MostBytes / (1024 * 1024)}. Save the page alone, without pictures in it.");
            content = File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return (null, $"The file cannot be read: {exception.Message}");
        }

        if (content.AsSpan().StartsWith("%PDF"u8) || content.AsSpan().StartsWith("PK\u0003\u0004"u8)) return (null, "The file is a PDF or a word processor document. Save the article as a web page (HTML) or as plain text.");
        var text = Decode(content);
        return text.Contains('\0', StringComparison.Ordinal)
            ? (null, "The file is no text: it holds NUL characters. Save the article as a web page (HTML) or as plain text in UTF-8.")
            : (text.ReplaceLineEndings("\n"), null);
    }

    private static string Decode(byte[] content) => content switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] => Encoding.UTF8.GetString(rest),
        [0xFF, 0xFE, .. var rest] => Encoding.Unicode.GetString(rest),
        [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
        _ when Utf8.IsValid(content) => Encoding.UTF8.GetString(content),
        _ => (DeclaredEncoding(content) ?? CodePagesEncodingProvider.Instance.GetEncoding(1252) ?? Encoding.Latin1).GetString(content),
    };

    private static Encoding? DeclaredEncoding(byte[] content)
    {
        var head = Encoding.Latin1.GetString(content, 0, Math.Min(content.Length, Declared));
        if (Charset.Match(head) is not { Success: true } match) return null;
        var name = match.Groups["name"].Value;

        // A page that says UTF-8 and isn't was changed by the program that saved it.
        if (name.Equals("utf-8", StringComparison.OrdinalIgnoreCase)) return null;
        return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncodings().FirstOrDefault(known => known.Name.Equals(name, StringComparison.OrdinalIgnoreCase))?.GetEncoding();
    }

    // <meta charset="windows-1251">, content="text/html; charset=iso-8859-1", encoding="…" of an XML declaration
    [GeneratedRegex(@"(?:charset|encoding)\s*=\s*[""']?(?<name>[A-Za-z0-9_:.-]{2,40})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Charset { get; }
}
