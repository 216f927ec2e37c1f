using System.Globalization;
using System.Text;
using CareerBot.Core.Salaries;

namespace CareerBot.Knowledge.Reading.Salaries;

/// <summary>Reads the employment projections.</summary>
internal static class OutlookReader
{
    public const string Head = "code\tjobs-from\tjobs-to\tgrowth-percent\topenings-a-year\teducation\ttitle";

    private const int Columns = 7;

    public static IReadOnlyList<OccupationOutlook> Read(ReadOnlySpan<byte> content, ProblemLog log)
    {
        var outlooks = new List<OccupationOutlook>();
        var lines = new TableLines(content);
        if (lines.ReadHeader(Head) is not { } header || !Year(header, "from", out var from) || !Year(header, "to", out var to) || !header.TryGetValue("source", out var source) || !header.TryGetValue("url", out var url))
        {
            log.Error(lines.Line, "projections-header", "The file does not begin as projections do, with from, to, source, url and the row of column names.", "Make it again with \"careerbot knowledge import projections\".");
            return outlooks;
        }

        var seen = new HashSet<int>();
        while (lines.Read())
        {
            var cells = Encoding.UTF8.GetString(lines.Current).Split('\t');
            if (cells.Length != Columns || SocCode.KeyOf(cells[0]) is not { } key || !TryNumber(cells[1], out var jobsFrom) || !TryNumber(cells[2], out var jobsTo) || !TryNumber(cells[3], out var growth) || !TryNumber(cells[4], out var openings) || !seen.Add(key))
            {
                log.Error(lines.Line, "projection-row", $"'{Folding.Cut(string.Join(' ', cells), 60)}' is not a code that stands here once with its figures and title.", "Make the file again with \"careerbot knowledge import projections\".");
                continue;
            }

            outlooks.Add(new OccupationOutlook
            {
                OccupationCode = SocCode.TextOf(key),
                Occupation = cells[6],
                FromYear = from,
                ToYear = to,
                JobsFrom = (int?)jobsFrom,
                JobsTo = (int?)jobsTo,
                GrowthPercent = growth,
                OpeningsPerYear = (int?)openings,
                EntryEducation = cells[5] == "-" ? null : cells[5],
                Source = source,
                SourceUrl = url,
            });
        }

        return outlooks;
    }

    private static bool Year(Dictionary<string, string> header, string name, out int year) => int.TryParse(header.GetValueOrDefault(name), NumberStyles.None, CultureInfo.InvariantCulture, out year);

    private static bool TryNumber(string cell, out decimal? number)
    {
        number = null;
        if (cell == "-") return true;
        if (!decimal.TryParse(cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) || Math.Abs(value) > int.MaxValue) return false;
        number = value;
        return true;
    }
}
