using CareerBot.Core.Salaries;

namespace CareerBot.Knowledge.Importing.Wages;

/// <summary>Reads the survey's figures by state in the flattened form that data portals pass on: no levels, no marks, no hourly percentiles.</summary>
/// <remarks>A blank cell may stand for a withheld or for a top-coded wage: it can't be told, so it is "not published".</remarks>
internal static class OewsCsv
{
    private static readonly string[] Needed =
        ["year", "area", "soc", "title", "tot_emp", "a_median", "a_mean", "h_median", "h_mean", "a_pct10", "a_pct25", "a_pct75", "a_pct90"];

    /// <exception cref="ImportException">The file is no such table, or not a whole one.</exception>
    public static WageSheet Read(string text, string file)
    {
        var lines = CsvLines.Of(text).GetEnumerator();
        if (!lines.MoveNext()) throw new ImportException($"\"{file}\" is empty.");
        var columns = WageColumns.Of(file, lines.Current.Cells, Needed);
        var width = lines.Current.Cells.Count;
        var rows = new List<WageRow>();
        string? year = null;
        while (lines.MoveNext())
        {
            var (cells, line) = lines.Current;
            if (cells.Count != width) throw new ImportException($"\"{file}\", line {line}: there are {cells.Count} columns where the first line has {width}. The file may have been cut off; download it again.");
            WageOrigin.Refuse(columns, cells, file, line);
            year ??= columns.Cell(cells, "year");
            if (columns.Cell(cells, "year") != year) throw new ImportException($"\"{file}\", line {line}: the year {columns.Cell(cells, "year")} stands beside {year}. Give one release a file.");
            rows.Add(Row(columns, cells, file, line));
        }

        if (year is not { Length: 4 } || !year.All(char.IsAsciiDigit)) throw new ImportException($"\"{file}\" does not say which year it is of: its column year holds \"{year}\".");
        return Detailed(rows, ReleaseDate.OfYear(year));
    }

    private static WageRow Row(WageColumns columns, IReadOnlyList<string> cells, string file, int line)
    {
        try
        {
            return new WageRow
            {
                Place = columns.Cell(cells, "area") is "U.S." or "National" ? WageFile.Nation : columns.Cell(cells, "area"),
                Key = SocCode.KeyOf(columns.Cell(cells, "soc")) ?? throw new FormatException($"'{columns.Cell(cells, "soc")}' is no code of an occupation"),
                Title = columns.Cell(cells, "title"),
                Employment = WageCell.Employment(columns.Cell(cells, "tot_emp")),
                Annual = new WageDistribution
                {
                    Percentile10 = Amount("a_pct10"),
                    Percentile25 = Amount("a_pct25"),
                    Median = Amount("a_median"),
                    Percentile75 = Amount("a_pct75"),
                    Percentile90 = Amount("a_pct90"),
                    Mean = Amount("a_mean"),
                },
                Hourly = new WageDistribution { Median = Amount("h_median"), Mean = Amount("h_mean") },
            };
        }
        catch (FormatException exception)
        {
            throw new ImportException($"\"{file}\", line {line}: {exception.Message}. Nothing was changed.", exception);
        }

        WageAmount? Amount(string name) => WageCell.Amount(columns.Cell(cells, name), topCode: null);
    }

    /// <summary>Without a column for the level, an aggregate is a row that ends in 0 beside one that it sums up.</summary>
    private static WageSheet Detailed(List<WageRow> rows, string asOf)
    {
        var summed = rows.Where(row => row.Key % 10 != 0).Select(row => (row.Place, SocCode.BroadOf(row.Key))).ToHashSet();
        var kept = rows.Where(row => row.Key % 100 != 0 && (row.Key % 10 != 0 || !summed.Contains((row.Place, row.Key)))).ToArray();
        var skipped = rows.Count - kept.Length;
        return new WageSheet(kept, asOf, skipped == 0 ? new Dictionary<string, int>() : new Dictionary<string, int> { ["groups of occupations"] = skipped });
    }
}
