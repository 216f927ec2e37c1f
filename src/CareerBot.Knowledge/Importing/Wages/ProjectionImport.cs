using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CareerBot.Core.Salaries;
using CareerBot.Knowledge.Reading;
using CareerBot.Knowledge.Reading.Salaries;

namespace CareerBot.Knowledge.Importing.Wages;

/// <summary>Brings the employment projections into the knowledge folder: jobs and openings are given in thousands there and written as jobs here.</summary>
public static partial class ProjectionImport
{
    private const string Education = "typical_education";
    private const string Source = "U.S. Bureau of Labor Statistics, Employment Projections";
    private const string Url = "https://www.bls.gov/emp/";

    /// <param name="path">The table (.csv), its columns named after the years ("emp_2024_k").</param>
    /// <param name="knowledge">The knowledge folder.</param>
    /// <param name="force">Whether older projections may take the place of newer ones.</param>
    /// <exception cref="ImportException">The file can't be used; nothing was changed.</exception>
    public static ImportReport Run(string path, string knowledge, bool force = false)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        ArgumentException.ThrowIfNullOrWhiteSpace(knowledge);
        var file = Path.GetFileName(path);
        using var stream = ImportedFile.Open(path);
        if (ImportedFile.IsWorkbook(stream)) throw new ImportException($"\"{file}\" is an Excel workbook. Save the sheet with the projections as .csv.");
        var (text, count) = Convert(ImportedFile.Text(stream, file), file);
        if (!force) RefuseOlder(text, knowledge, file);
        using var aside = new AsideFolder(Path.Join(knowledge, SalaryPaths.Folder));
        aside.Write(SalaryPaths.Projections, text);
        return new ImportReport([string.Create(CultureInfo.InvariantCulture, $"Projections of {count} occupations.")], aside.Commit());
    }

    private static void RefuseOlder(string text, string knowledge, string file)
    {
        var path = Path.Join(knowledge, SalaryPaths.Folder, SalaryPaths.Projections);
        if (!RegularFile.Is(path)) return;
        var (present, read) = (FirstYear(File.ReadAllBytes(path)), FirstYear(Encoding.UTF8.GetBytes(text)));
        if (string.CompareOrdinal(present, read) > 0)
            throw new ImportException(
                $"\"{file}\" has projections from {read}, and the knowledge folder holds newer ones, from {present}. Nothing was changed; say --force to go back to the older ones.");
    }

    private static string? FirstYear(ReadOnlySpan<byte> table) =>
        new TableLines(table).ReadHeader(OutlookReader.Head)?.GetValueOrDefault("from");

    private static (string Text, int Count) Convert(string csv, string file)
    {
        var lines = CsvLines.Of(csv).GetEnumerator();
        if (!lines.MoveNext()) throw new ImportException($"\"{file}\" is empty.");
        var head = lines.Current.Cells;
        var years = head.Select(name => YearColumn.Match(name.Trim())).Where(match => match.Success).Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal).ToArray();
        if (years.Length != 2) throw new ImportException($"\"{file}\" needs two columns of jobs in thousands, named after their years (emp_2024_k and emp_2034_k); it has {years.Length}.");
        var columns = WageColumns.Of(file, head, ["soc", "title", "change_pct", "openings_k"]);
        var rows = new SortedDictionary<int, string>();
        while (lines.MoveNext())
        {
            var (cells, line) = lines.Current;
            if (cells.Count != head.Count) throw new ImportException($"\"{file}\", line {line}: there are {cells.Count} columns where the first line has {head.Count}. The file may have been cut off; download it again.");
            if (SocCode.KeyOf(columns.Cell(cells, "soc")) is not { } key) throw new ImportException($"\"{file}\", line {line}: '{columns.Cell(cells, "soc")}' is no code of an occupation. Nothing was changed.");
            if (key % 100 == 0) continue;
            if (!rows.TryAdd(key, Row(columns, cells, years, key, file, line))) throw new ImportException($"\"{file}\" has {SocCode.TextOf(key)} twice. Nothing was changed.");
        }

        if (rows.Count == 0) throw new ImportException($"\"{file}\" has no row of an occupation. Nothing was changed.");
        var text = new StringBuilder()
            .Append("# Employment projections, national; made by \"careerbot knowledge import projections\", so edits are lost at the next import.\n")
            .Append("# terms: U.S. public domain\n")
            .Append(CultureInfo.InvariantCulture, $"from: {years[0]}\nto: {years[1]}\nsource: {Source}\nurl: {Url}\n{OutlookReader.Head}\n")
            .AppendJoin('\n', rows.Values)
            .Append('\n');
        return (text.ToString(), rows.Count);
    }

    private static string Row(WageColumns columns, IReadOnlyList<string> cells, string[] years, int key, string file, int line)
    {
        var education = columns.Cell(cells, Education) is { Length: > 0 } named ? named.Replace('\t', ' ') : "-";
        return string.Join('\t', SocCode.TextOf(key), Jobs($"emp_{years[0]}_k"), Jobs($"emp_{years[1]}_k"), Number("change_pct", 1), Jobs("openings_k"), education, columns.Cell(cells, "title").Replace('\t', ' '));

        string Jobs(string name) => Number(name, 1000);

        string Number(string name, int factor)
        {
            var cell = columns.Cell(cells, name);
            if (cell is "" or "-" or "—" or "*") return "-";
            return decimal.TryParse(cell, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value)
                ? (value * factor).ToString("0.##", CultureInfo.InvariantCulture)
                : throw new ImportException($"\"{file}\", line {line}: '{cell}' in the column {name} is no number. Nothing was changed.");
        }
    }

    // emp_2024_k
    [GeneratedRegex(@"^emp_(20\d\d)_k$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex YearColumn { get; }
}
