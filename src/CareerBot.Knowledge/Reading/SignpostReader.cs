using CareerBot.Core.Understanding;

namespace CareerBot.Knowledge.Reading;

/// <summary>Reads the signposts: what is said to a person who needs a human.</summary>
public static class SignpostReader
{
    private static readonly string[] Keys = ["topic", "first", "lists", "phrases", "unless", "alone", "message"];

    public static ReadResult<IReadOnlyList<SignpostEntry>> Read(string path, ReadOnlySpan<byte> content)
    {
        ArgumentNullException.ThrowIfNull(path);

        var log = new ProblemLog(path);
        return new ReadResult<IReadOnlyList<SignpostEntry>>(ReaderFault.Guard(content, log, Read), log.All);
    }

    private static IReadOnlyList<SignpostEntry>? Read(ReadOnlySpan<byte> content, ProblemLog log)
    {
        var value = TextDecoding.Decode(content, log) is { } text ? YamlTree.Parse(text, firstLine: 1, log) : null;
        switch (value)
        {
            case YamlList list:
                SignpostEntry[] entries = [.. list.Items.Select(item => ReadEntry(item, log)).OfType<SignpostEntry>()];
                return entries.Length == 0 && log.HasErrors ? null : entries;
            case null when log.HasErrors:
                return null;
            default:
                log.Error(value?.Line ?? 1, "signposts-shape", "The file is not a list of signposts.", "Start each signpost with '- topic: crisis' and write 'phrases:' and 'message:' below it.");
                return null;
        }
    }

    private static SignpostEntry? ReadEntry(YamlValue value, ProblemLog log)
    {
        if (value is YamlMap map)
        {
            map.ReportUnknownKeys(Keys, log);
            if (map.Text("topic", log) is { } topic && map.Text("message", log) is { } message)
                return new SignpostEntry(topic, map.Phrases("phrases", log), message) { Alone = map.Phrases("alone", log), Unless = map.Phrases("unless", log), Lists = map.WordLists(log), IsFirst = IsFirst(map, log) };
        }

        log.Error(value.Line, "signpost-shape", "The signpost has no topic or no message, so it is not used.", "Write 'topic:', 'phrases:' and 'message:' for each signpost.");
        return null;
    }

    private static bool IsFirst(YamlMap map, ProblemLog log)
    {
        switch (map.Text("first", log)?.ToLowerInvariant())
        {
            case "true" or "yes":
                return true;
            case "false" or "no" or null:
                return false;
            default:
                log.Warning(map.LineOf("first"), "signpost-first", "'first' is neither true nor false; false is used.", "Write 'first: true' or remove the line.");
                return false;
        }
    }
}
