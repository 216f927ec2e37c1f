using System.Text;
using CareerBot.Core.Salaries;
using TitledOccupation = CareerBot.Core.Salaries.OccupationTitle;

namespace CareerBot.Knowledge.Reading.Salaries;

/// <summary>Reads the official titles, and of which occupations only annual or only hourly wages are published.</summary>
internal static class OccupationTitleReader
{
    public const string Head = "code\ttitle\twages";
    public const string Both = "both";
    public const string AnnualOnly = "annual";
    public const string HourlyOnly = "hourly";

    public static IReadOnlyList<(TitledOccupation Occupation, string Wages)> Read(ReadOnlySpan<byte> content, ProblemLog log)
    {
        var occupations = new List<(TitledOccupation, string)>();
        var lines = new TableLines(content);
        if (lines.ReadHeader(Head) is null)
        {
            log.Error(lines.Line, "titles-header", $"The file lacks the row of column names \"{Head.Replace('\t', ' ')}\".", "Make it again with \"careerbot knowledge import oews\".");
            return occupations;
        }

        var seen = new HashSet<int>();
        while (lines.Read())
        {
            var row = Encoding.UTF8.GetString(lines.Current);
            if (row.Split('\t') is [var code, { Length: > 0 } title, Both or AnnualOnly or HourlyOnly] cells && SocCode.KeyOf(code) is { } key && seen.Add(key))
                occupations.Add((new TitledOccupation(code, title), cells[2]));
            else
                log.Error(lines.Line, "title-row", $"'{Folding.Cut(row, 60)}' is not a code that stands here once, a title, and {Both}, {AnnualOnly} or {HourlyOnly}.", "Make the file again with \"careerbot knowledge import oews\".");
        }

        return occupations;
    }
}
