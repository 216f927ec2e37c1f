using System.Text.Json;
using System.Text.RegularExpressions;

namespace CareerBot.Distilling.Reading;

/// <summary>The commonest words of English, commonest first, from the word list of a published table of word vectors; its vectors are not read.</summary>
internal static partial class CommonWordList
{
    private const int Most = 30_000;

    /// <summary>The file is some 300 MB; its beginning holds far more words than are taken.</summary>
    private const int BytesRead = 4 << 20;

    public static IReadOnlyList<string> Read(string path)
    {
        using var stream = File.OpenRead(path);
        var bytes = new byte[BytesRead];
        var length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        var reader = new Utf8JsonReader(bytes.AsSpan(0, length), isFinalBlock: false, default);
        while (reader.Read() && !(reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("words"u8)))
        {
        }

        var words = new List<string>(Most);
        while (words.Count < Most && reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType == JsonTokenType.String && reader.GetString() is { } word && Word.IsMatch(word)) words.Add(word);
        }

        return words.Count == Most ? words : throw new InvalidDataException($"'{path}' begins with {words.Count} words and not with {Most}.");
    }

    // "nurse", "o'clock"; neither "3d" nor "a"
    [GeneratedRegex("^[a-z]+'?[a-z]+$")]
    private static partial Regex Word { get; }
}
