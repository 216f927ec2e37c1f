using System.Globalization;
using System.Text;
using CareerBot.Core.Salaries;
using CareerBot.Knowledge.Reading;
using ExcelDataReader;

namespace CareerBot.Knowledge.Importing.Wages;

/// <summary>Reads the workbook that the Occupational Employment and Wage Statistics survey publishes, national or by state.</summary>
/// <remarks>One sheet holds the data, the others its notes: the release and the top code. Layout: https://www.bls.gov/oes/tables.htm.</remarks>
internal static class OewsWorkbook
{
    private const string Place = "AREA_TITLE";
    private const string PlaceKind = "AREA_TYPE";
    private const string Industry = "I_GROUP";
    private const string Code = "OCC_CODE";
    private const string Title = "OCC_TITLE";
    private const string Level = "O_GROUP";
    private const string Employment = "TOT_EMP";
    private const string AnnualOnly = "ANNUAL";
    private const string HourlyOnly = "HOURLY";

    private const string Nation = "1";
    private const int MostRows = 1_000_000;
    private const int MostKept = 100_000;
    private const int MostColumns = 256;
    private const int MostNotes = 500;

    private static readonly string[] Statistics = ["PCT10", "PCT25", "MEDIAN", "PCT75", "PCT90", "MEAN"];

    private static readonly string[] Needed =
    [
        Place, PlaceKind, Industry, Code, Title, Level, Employment, AnnualOnly, HourlyOnly,
        .. Statistics.Select(name => $"A_{name}"), .. Statistics.Select(name => $"H_{name}"),
    ];

    /// <exception cref="ImportException">The file is no such workbook, or not a whole one.</exception>
    public static WageSheet Read(Stream stream, string file)
    {
        // The reader asks for the code page that the oldest workbooks are written in before it looks at any file.
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        try
        {
            WorkbookSize.Refuse(stream, file);
            using var reader = ExcelReaderFactory.CreateOpenXmlReader(stream);
            return Read(reader, file);
        }
        catch (Exception exception) when (exception is not ImportException && ReaderFault.IsOfFile(exception))
        {
            throw new ImportException($"\"{file}\" is not a whole Excel workbook (.xlsx): {exception.Message} Download it again.", exception);
        }
    }

    private static WageSheet Read(IExcelDataReader reader, string file)
    {
        OewsRows? rows = null;
        ImportException? unlike = null;
        var notes = new List<string>();
        do
        {
            if (!reader.Read()) continue;
            var first = Cells(reader);
            if (rows is null && first.Contains(Code, StringComparer.OrdinalIgnoreCase))
            {
                rows = new OewsRows(file, WageColumns.Of(file, first, Needed));
                for (var line = 2; line <= MostRows && reader.Read(); line++) rows.Take(Cells(reader), line);
            }
            else
            {
                unlike ??= NotATable(file, first);
                notes.Add(string.Join(' ', first));
                while (reader.Read() && notes.Count < MostNotes) notes.Add(string.Join(' ', Cells(reader)));
            }
        }
        while (reader.NextResult());

        if (rows is null) throw unlike ?? new ImportException($"\"{file}\" is an Excel workbook without a filled sheet.");
        var asOf = notes.Select(ReleaseDate.In).FirstOrDefault(release => release is not null) ?? ReleaseDate.OfFile(file)
            ?? throw new ImportException($"\"{file}\" does not say which release it is: none of its notes has a line such as \"May 2025 OEWS Estimates\", and its name has no year such as in \"national_M2025_dl.xlsx\".");
        return rows.ToSheet(asOf, notes.Select(TopCode.In).FirstOrDefault(code => code is not null));
    }

    private static ImportException NotATable(string file, string[] first) =>
        new($"\"{file}\" has no sheet with the columns {Code}, {Title}, {Level} … in its first row; its first sheet begins with \"{Reading.Folding.Cut(string.Join(' ', first).Trim(), 60)}\". Give the workbook as the Bureau of Labor Statistics publishes it.");

    private static string[] Cells(IExcelDataReader reader)
    {
        var cells = new string[Math.Min(reader.FieldCount, MostColumns)];
        for (var i = 0; i < cells.Length; i++) cells[i] = Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture) ?? string.Empty;
        return cells;
    }

    /// <summary>Chooses and reads the rows that are shipped.</summary>
    private sealed class OewsRows(string file, WageColumns columns)
    {
        private readonly Dictionary<string, int> _skipped = new(StringComparer.Ordinal);
        private readonly List<(string[] Cells, int Line)> _kept = [];

        public void Take(string[] row, int line)
        {
            WageOrigin.Refuse(columns, row, file, line);
            if (ReasonToSkip(row) is { } reason) _skipped[reason] = _skipped.GetValueOrDefault(reason) + 1;
            else if (_kept.Count < MostKept) _kept.Add((row, line));
            else throw new ImportException(
                $"\"{file}\" has more than {MostKept} rows of occupations, more than any file that is published. Nothing was changed.");
        }

        /// <summary>The top code stands in the notes, which come behind the rows.</summary>
        public WageSheet ToSheet(string asOf, TopCode? topCode) =>
            new([.. _kept.Select(kept => Row(kept.Cells, kept.Line, topCode))], asOf, _skipped);

        private string? ReasonToSkip(string[] row)
        {
            if (columns.Cell(row, Code).Length == 0 && columns.Cell(row, Title).Length == 0) return "empty rows";

            // Only detailed rows are occupations; a broad one often repeats the title of its only detailed one.
            if (columns.Cell(row, Level) is var level && !level.Equals("detailed", StringComparison.OrdinalIgnoreCase)) return $"{level} groups";
            if (!columns.Cell(row, Industry).Equals("cross-industry", StringComparison.OrdinalIgnoreCase)) return "single industries";
            return columns.Cell(row, PlaceKind) is Nation or "2" or "3" ? null : "areas below a state";
        }

        private WageRow Row(string[] row, int line, TopCode? topCode)
        {
            try
            {
                return new WageRow
                {
                    Place = columns.Cell(row, PlaceKind) == Nation ? WageFile.Nation : columns.Cell(row, Place),
                    Key = SocCode.KeyOf(columns.Cell(row, Code)) ?? throw new FormatException($"'{columns.Cell(row, Code)}' is no code of an occupation"),
                    Title = columns.Cell(row, Title),
                    IsAnnualOnly = WageCell.IsTrue(columns.Cell(row, AnnualOnly)),
                    IsHourlyOnly = WageCell.IsTrue(columns.Cell(row, HourlyOnly)),
                    Employment = WageCell.Employment(columns.Cell(row, Employment)),
                    Annual = Distribution(row, "A", topCode?.Annual),
                    Hourly = Distribution(row, "H", topCode?.Hourly),
                };
            }
            catch (FormatException exception)
            {
                throw new ImportException($"\"{file}\", row {line}: {exception.Message}. Nothing was changed.", exception);
            }
        }

        private WageDistribution Distribution(string[] row, string period, decimal? top)
        {
            var amounts = Array.ConvertAll(Statistics, name => WageCell.Amount(columns.Cell(row, $"{period}_{name}"), top));
            return new WageDistribution { Percentile10 = amounts[0], Percentile25 = amounts[1], Median = amounts[2], Percentile75 = amounts[3], Percentile90 = amounts[4], Mean = amounts[5] };
        }
    }
}
