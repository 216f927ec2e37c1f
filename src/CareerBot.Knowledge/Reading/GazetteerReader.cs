using CareerBot.Core.Understanding;

namespace CareerBot.Knowledge.Reading;

/// <summary>Reads the names of places ("Indiana: indiana, [IN]") and of occupations (one a line).</summary>
public static class GazetteerReader
{
    public static ReadResult<Gazetteer> Read(string placesPath, ReadOnlySpan<byte> places, string occupationsPath, ReadOnlySpan<byte> occupations)
    {
        ArgumentNullException.ThrowIfNull(placesPath);
        ArgumentNullException.ThrowIfNull(occupationsPath);

        var placesLog = new ProblemLog(placesPath);
        var occupationsLog = new ProblemLog(occupationsPath);
        var placesText = TextDecoding.Decode(places, placesLog);
        var occupationsText = TextDecoding.Decode(occupations, occupationsLog);
        if (placesText is null || occupationsText is null) return new ReadResult<Gazetteer>(null, [.. placesLog.All, .. occupationsLog.All]);

        var (folded, exact) = ReadPlaces(placesText, placesLog);
        var gazetteer = new Gazetteer(folded, exact, ReadOccupations(occupationsText, occupationsLog));
        return new ReadResult<Gazetteer>(gazetteer, [.. placesLog.All, .. occupationsLog.All]);
    }

    private static (Dictionary<string, string> Folded, Dictionary<string, string> Exact) ReadPlaces(string text, ProblemLog log)
    {
        var folded = new Dictionary<string, string>(StringComparer.Ordinal);
        var exact = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (line, number) in VocabularyLines.Of(text))
        {
            if (line.Split(':', 2, StringSplitOptions.TrimEntries) is not [{ Length: > 0 } display, { Length: > 0 } names])
            {
                log.Error(number, "place-line", "The line is not a place with its names, so it is not used.", "Write 'Indiana: indiana, indianapolis, [IN]'.");
                continue;
            }

            foreach (var name in names.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Prepend(display))
            {
                if (name is ['[', .., ']'])
                    Add(exact, name[1..^1].Trim(), display, number, log);
                else
                    Add(folded, Key(name), display, number, log);
            }
        }

        return (folded, exact);
    }

    private static Dictionary<string, string> ReadOccupations(string text, ProblemLog log)
    {
        var occupations = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (line, number) in VocabularyLines.Of(text))
        {
            if (Key(line) is { Length: > 0 } key)
                occupations.TryAdd(key, line);
            else
                log.Warning(number, "occupation-line", $"'{Folding.Cut(line, 60)}' is not a name and is ignored.", "Write one occupation a line, in the singular.");
        }

        return occupations;
    }

    private static void Add(Dictionary<string, string> names, string name, string display, int line, ProblemLog log)
    {
        if (name.Length == 0 || names.TryAdd(name, display) || names[name] == display) return;
        log.Warning(line, "place-twice", $"'{name}' already stands for '{names[name]}', so it does not stand for '{display}'.", "Keep the name with one of the two places only.");
    }

    /// <summary>The name as an utterance's words would spell it: "X-ray technician" is "x ray technician".</summary>
    private static string Key(string name) => string.Join(' ', Word.Split(name).Select(word => word.Lower));
}
