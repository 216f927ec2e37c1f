using CareerBot.Core.Understanding;

namespace CareerBot.Knowledge.Reading;

/// <summary>Reads the names of places ("Indiana: [IN] | indianapolis").</summary>
public static class GazetteerReader
{
    /// <param name="path">The file relative to the knowledge folder.</param>
    /// <param name="content">Its bytes.</param>
    public static ReadResult<Gazetteer> Read(string path, ReadOnlySpan<byte> content)
    {
        ArgumentNullException.ThrowIfNull(path);
        var log = new ProblemLog(path);
        return new ReadResult<Gazetteer>(ReaderFault.Guard(content, log, Read), log.All);
    }

    private static Gazetteer? Read(ReadOnlySpan<byte> content, ProblemLog log)
    {
        if (TextDecoding.Decode(content, log) is not { } text) return null;
        var (folded, exact) = ReadPlaces(text, log);
        return new Gazetteer(folded, exact);
    }

    private static (Dictionary<string, PlaceName> Folded, Dictionary<string, PlaceName> Exact) ReadPlaces(string text, ProblemLog log)
    {
        var folded = new Dictionary<string, PlaceName>(StringComparer.Ordinal);
        var exact = new Dictionary<string, PlaceName>(StringComparer.Ordinal);
        foreach (var (line, number) in VocabularyLines.Of(text))
        {
            if (line.Split(':', 2, StringSplitOptions.TrimEntries) is not [{ Length: > 0 } display, { Length: > 0 } names])
            {
                log.Error(number, "place-line", "The line is not a place with its names, so it is not used.", "Write 'Indiana: indiana, [IN] | indianapolis, fort wayne'.");
                continue;
            }

            var parts = names.Split('|', 2);
            foreach (var name in Names(parts[0]).Prepend(display)) Add(name, new PlaceName(display, IsWhole: true), number);
            foreach (var name in Names(parts.ElementAtOrDefault(1) ?? string.Empty)) Add(name, new PlaceName(display, IsWhole: false), number);
        }

        return (folded, exact);

        void Add(string name, PlaceName place, int number)
        {
            if (name is ['[', .., ']'])
                GazetteerReader.Add(exact, name[1..^1].Trim(), place, number, log);
            else if (name.StartsWith("in ", StringComparison.Ordinal))
                GazetteerReader.Add(exact, Key(name), place, number, log);
            else
                GazetteerReader.Add(folded, Key(name), place, number, log);
        }
    }

    private static string[] Names(string list) => list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static void Add(Dictionary<string, PlaceName> names, string name, PlaceName place, int line, ProblemLog log)
    {
        if (name.Length == 0 || names.TryAdd(name, place) || names[name].Display == place.Display) return;
        log.Warning(line, "place-twice", $"'{name}' already stands for '{names[name].Display}', so it does not stand for '{place.Display}'.", "Keep the name with one of the two places only.");
    }

    /// <summary>The name as an utterance's words would spell it: "X-ray technician" is "x ray technician".</summary>
    private static string Key(string name) => string.Join(' ', Word.Split(name).Select(word => word.Lower));
}
