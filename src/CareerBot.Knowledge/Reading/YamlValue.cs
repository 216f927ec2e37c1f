namespace CareerBot.Knowledge.Reading;

/// <summary>A piece of YAML with its line in the file.</summary>
internal abstract record YamlValue(int Line);

/// <summary>A word, number or text; <c>IsEmpty</c> for a key without a value.</summary>
internal sealed record YamlText(string Text, int Line) : YamlValue(Line)
{
    public bool IsEmpty => Text.Length == 0 || Text is "~" or "null";
}

internal sealed record YamlList(IReadOnlyList<YamlValue> Items, int Line) : YamlValue(Line);

internal sealed record YamlMap(IReadOnlyList<YamlEntry> Entries, int Line) : YamlValue(Line)
{
    public YamlValue? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (string.Equals(entry.Key, key, StringComparison.OrdinalIgnoreCase)) return entry.Value;
        }

        return null;
    }
}

internal sealed record YamlEntry(string Key, int Line, YamlValue Value);
