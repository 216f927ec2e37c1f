using System.Text;

namespace CareerBot.Knowledge.Tests.Reading;

/// <summary>Spoils a file as editors, programs and disks do; the same seed spoils it in the same way.</summary>
internal sealed class Mutation(int seed)
{
    private const string Marks = "[]{}\"'`:#|>*&!%@-~<>,()\t\n\\";

    private static readonly string[] Inserted =
    [
        "[", "{", "]", "}", "---\n", "...\n", "\"", "'", ": ", "- ", "\t", "&a ", "*a", "!!binary |\n", "<<: *a", "%YAML 9.9\n", "? ", "|2\n", ">-\n", "\0", "\uFEFF", "<!--", "-->", "```\n", "| a | b |\n|---|\n", "[^1]: ",
        "{#a}", "$", "€", "#", "=>", "+", "99999999999999999999", "9999-12-31", "-0", "NaN", "1e400", "\r", "\u2028", "\uD83D\uDE00",
    ];

    private readonly Random _random = new(seed);

    public byte[] Of(byte[] content)
    {
        var spoilt = content;
        for (var steps = _random.Next(1, 4); steps > 0; steps--) spoilt = Step(spoilt);
        return spoilt;
    }

    private byte[] Step(byte[] content) => _random.Next(8) switch
    {
        0 => content[..At(content)],
        1 => Flipped(content),
        2 => Lines(content, lines => (lines[At(lines)], lines[At(lines)]) = (lines[At(lines)], lines[At(lines)])),
        3 => Without(content, Marks[_random.Next(Marks.Length)]),
        4 => Inserting(content, Encoding.UTF8.GetBytes(Inserted[_random.Next(Inserted.Length)])),
        5 => Inserting(
            content,
            Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Inserted[_random.Next(Inserted.Length)], _random.Next(2, 300))))),
        6 => Lines(content, lines => lines.RemoveAt(At(lines))),
        _ => Lines(content, lines => lines.InsertRange(At(lines), lines.Skip(At(lines)).Take(_random.Next(1, 8)).ToArray())),
    };

    private byte[] Flipped(byte[] content)
    {
        byte[] flipped = [.. content];
        for (var bytes = _random.Next(1, 6); bytes > 0 && flipped.Length > 0; bytes--) flipped[At(flipped)] ^= (byte)(1 << _random.Next(8));
        return flipped;
    }

    private byte[] Without(byte[] content, char mark)
    {
        var places = Enumerable.Range(0, content.Length).Where(i => content[i] == mark).ToArray();
        if (places.Length == 0) return content;
        var dropped = places[_random.Next(places.Length)];
        return [.. content[..dropped], .. content[(dropped + 1)..]];
    }

    private byte[] Inserting(byte[] content, byte[] inserted)
    {
        var at = At(content);
        return [.. content[..at], .. inserted, .. content[at..]];
    }

    private static byte[] Lines(byte[] content, Action<List<string>> change)
    {
        // Latin-1 keeps every byte as it is.
        var lines = Encoding.Latin1.GetString(content).Split('\n').ToList();
        if (lines.Count > 1) change(lines);
        return Encoding.Latin1.GetBytes(string.Join('\n', lines));
    }

    private int At<T>(IReadOnlyCollection<T> items) => items.Count == 0 ? 0 : _random.Next(items.Count);
}
