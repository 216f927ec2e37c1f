namespace CareerBot.Knowledge.Reading;

/// <summary>Reads the entries of a YAML map; what has the wrong shape is reported and left out.</summary>
internal static class YamlReading
{
    extension(YamlMap map)
    {
        public string? Text(string key, ProblemLog log)
        {
            switch (map.Find(key))
            {
                case null:
                case YamlText { IsEmpty: true }:
                    return null;
                case YamlText text:
                    return text.Text.Trim();
                case var other:
                    log.Error(other.Line, "wrong-shape", $"'{key}' must be one value, not a list or a group.", $"Write '{key}: value' on one line.");
                    return null;
            }
        }

        /// <summary>A list, or the values of a single line separated by commas.</summary>
        public IReadOnlyList<string> List(string key, ProblemLog log)
        {
            switch (map.Find(key))
            {
                case null:
                case YamlText { IsEmpty: true }:
                    return [];
                case YamlText text:
                    return text.Text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
                case YamlList list:
                    return list.Texts(key, log);
                case var other:
                    log.Error(other.Line, "wrong-shape", $"'{key}' must be a list.", $"Write '{key}: [first, second]'.");
                    return [];
            }
        }

        public int LineOf(string key) => map.Entries.FirstOrDefault(entry => string.Equals(entry.Key, key, StringComparison.OrdinalIgnoreCase))?.Line ?? map.Line;

        /// <summary>Reports keys that nobody reads, with the key that was probably meant.</summary>
        public void ReportUnknownKeys(IReadOnlyCollection<string> known, ProblemLog log)
        {
            foreach (var entry in map.Entries.Where(entry => !known.Contains(entry.Key, StringComparer.OrdinalIgnoreCase)))
            {
                if (Spellings.Nearest(entry.Key, known) is { } nearest)
                    log.Warning(entry.Line, "unknown-key", $"The key '{entry.Key}' is not known; did you mean '{nearest}'?", $"Write '{nearest}:' or remove the line.");
                else
                    log.Hint(entry.Line, "unknown-key", $"The key '{entry.Key}' is not known and is ignored.", $"Remove it, or use one of: {string.Join(", ", known)}.");
            }
        }
    }

    private static List<string> Texts(this YamlList list, string key, ProblemLog log)
    {
        var texts = new List<string>(list.Items.Count);
        foreach (var item in list.Items)
        {
            if (item is YamlText { IsEmpty: false } text)
                texts.Add(text.Text.Trim());
            else if (item is not YamlText)
                log.Error(item.Line, "wrong-shape", $"An entry of '{key}' is not plain text.", "Put the entry in \"quotation marks\" where it holds a colon, a bracket or another sign.");
        }

        return texts;
    }
}
