using CareerBot.Core.Salaries;
using CareerBot.Knowledge.Importing.Wages;

namespace CareerBot.Knowledge.Importing.Names;

/// <summary>Reads the published lists of titles; which list a file is shows in its head.</summary>
internal sealed class TitleLists
{
    private const string SocCodeColumn = "2018 SOC Code";
    private const string SocTitle = "2018 SOC Title";
    private const string DirectMatch = "2018 SOC Direct Match Title";
    private const string OnetCode = "O*NET-SOC Code";
    private const string Alternate = "Alternate Title";
    private const string ShortTitle = "Short Title";
    private const string Reported = "Reported Job Title";

    /// <summary>Official titles by code.</summary>
    public Dictionary<int, string> Titles { get; } = [];

    public List<SourcedName> Names { get; } = [];

    /// <exception cref="ImportException">The file is none of the lists.</exception>
    public void Add(string text, string file)
    {
        // The direct match file has lines about itself above its head.
        var rows = (text.Contains('\t', StringComparison.Ordinal) ? Tabbed(text) : CsvLines.Of(text)).SkipWhile(row => !row.Cells.Contains(SocCodeColumn) && !row.Cells.Contains(OnetCode)).ToArray();
        if (rows.Length == 0) throw new ImportException($"\"{file}\" has no column \"{SocCodeColumn}\" or \"{OnetCode}\": it is neither the direct match titles of the SOC nor a list of titles of O*NET.");
        var head = rows[0].Cells;
        if (head.Contains(DirectMatch)) AddDirectMatches(WageColumns.Of(file, head, [SocCodeColumn, SocTitle, DirectMatch]), rows, file);
        else if (head.Contains(Alternate)) AddOnet(WageColumns.Of(file, head, [OnetCode, Alternate, ShortTitle]), rows, file, Alternate, NameSource.Alternate);
        else if (head.Contains(Reported)) AddOnet(WageColumns.Of(file, head, [OnetCode, Reported]), rows, file, Reported, NameSource.Reported);
        else throw new ImportException($"\"{file}\" lacks a column \"{DirectMatch}\", \"{Alternate}\" or \"{Reported}\".");
    }

    private void AddDirectMatches(WageColumns columns, (IReadOnlyList<string> Cells, int Line)[] rows, string file)
    {
        foreach (var (cells, line) in rows.Skip(1))
        {
            var key = Key(columns.Cell(cells, SocCodeColumn), file, line);
            if (Titles.TryAdd(key, columns.Cell(cells, SocTitle))) Add(columns.Cell(cells, SocTitle), key, NameSource.Title);
            Add(columns.Cell(cells, DirectMatch), key, NameSource.DirectMatch);
        }
    }

    private void AddOnet(WageColumns columns, (IReadOnlyList<string> Cells, int Line)[] rows, string file, string column, NameSource source)
    {
        foreach (var (cells, line) in rows.Skip(1))
        {
            var key = Key(columns.Cell(cells, OnetCode), file, line);
            Add(columns.Cell(cells, column), key, source);
            if (columns.Cell(cells, ShortTitle) is { Length: > 0 } shortened && shortened.Contains(' ', StringComparison.Ordinal)) Add(shortened, key, source);
        }
    }

    public void Add(string title, int key, NameSource source)
    {
        foreach (var name in NameCleaning.Of(title)) Names.Add(new SourcedName(name, key, source));
    }

    private static int Key(string code, string file, int line) =>
        SocCode.KeyOf(code) ?? throw new ImportException($"\"{file}\", line {line}: '{code}' is no code of an occupation. Nothing was changed.");

    private static IEnumerable<(IReadOnlyList<string> Cells, int Line)> Tabbed(string text)
    {
        var line = 0;
        foreach (var row in text.Split('\n'))
        {
            line++;
            if (row.AsSpan().Trim().Length > 0) yield return (row.TrimEnd('\r').Split('\t'), line);
        }
    }
}
