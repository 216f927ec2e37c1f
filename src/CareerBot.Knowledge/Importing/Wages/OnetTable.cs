namespace CareerBot.Knowledge.Importing.Wages;

/// <summary>A table of the O*NET database as it is published: tabs between cells, names of columns in the first line.</summary>
internal static class OnetTable
{
    public const string Terms = "O*NET 27.0 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license.";

    /// <summary>The same, short enough for a reply.</summary>
    public const string Source = "O*NET 27.0 Database, USDOL/ETA, CC BY 4.0";

    /// <summary>Every row by the names of its columns.</summary>
    /// <exception cref="ImportException">A column is missing, or a row was cut off.</exception>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Of(string text, string file, string[] needed)
    {
        var lines = text.Split('\n');
        string[] head = [.. lines[0].TrimEnd('\r').TrimStart('\uFEFF').Split('\t')];
        foreach (var column in needed)
        {
            if (!head.Contains(column)) throw new ImportException($"\"{file}\" lacks the column \"{column}\" in its first line. Nothing was changed.");
        }

        var rows = new List<IReadOnlyDictionary<string, string>>(lines.Length);
        for (var i = 1; i < lines.Length; i++)
        {
            if (lines[i].AsSpan().Trim().Length == 0) continue;
            var cells = lines[i].TrimEnd('\r').Split('\t');
            if (cells.Length != head.Length) throw new ImportException($"\"{file}\", line {i + 1}: there are {cells.Length} columns where the first line has {head.Length}. The file may have been cut off; download it again.");
            rows.Add(head.Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal));
        }

        return rows;
    }
}
