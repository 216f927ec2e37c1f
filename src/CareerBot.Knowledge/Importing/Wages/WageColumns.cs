namespace CareerBot.Knowledge.Importing.Wages;

/// <summary>Where each column of a published table stands, by the name in its head.</summary>
internal sealed class WageColumns
{
    private readonly Dictionary<string, int> _places;

    private WageColumns(Dictionary<string, int> places) => _places = places;

    /// <summary>Reads the head of a table.</summary>
    /// <exception cref="ImportException">A column that is needed is not there; the message names every such column.</exception>
    public static WageColumns Of(string file, IReadOnlyList<string> head, IReadOnlyList<string> needed)
    {
        var places = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < head.Count; i++) places.TryAdd(head[i].Trim(), i);
        var missing = needed.Where(name => !places.ContainsKey(name)).ToArray();
        if (missing.Length == needed.Count)
            throw new ImportException($"\"{file}\" has no table with columns such as {string.Join(", ", needed.Take(3))} in its first row. Give the file as the Bureau of Labor Statistics publishes it.");
        if (missing.Length > 0)
            throw new ImportException($"\"{file}\" lacks the column{(missing.Length == 1 ? string.Empty : "s")} {string.Join(", ", missing)}. Give the file as the Bureau of Labor Statistics publishes it, with every column.");
        return new WageColumns(places);
    }

    /// <summary>The cell of a row, trimmed; empty where the row is shorter.</summary>
    public string Cell(IReadOnlyList<string> row, string name) => _places.TryGetValue(name, out var at) && at < row.Count ? row[at].Trim() : string.Empty;
}
