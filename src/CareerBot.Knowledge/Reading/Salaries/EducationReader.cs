using System.Globalization;
using System.Text;
using CareerBot.Core.Salaries;

namespace CareerBot.Knowledge.Reading.Salaries;

/// <summary>Reads what education is usual at entry: the handbook's category, or O*NET's job zone where the handbook has no page.</summary>
internal static class EducationReader
{
    public const string Head = "code\teducation";

    /// <summary>Before the number of a job zone.</summary>
    public const string Zone = "zone ";

    public static IReadOnlyDictionary<int, EntryEducation> Read(ReadOnlySpan<byte> content, ProblemLog log)
    {
        var education = new Dictionary<int, EntryEducation>();
        var lines = new TableLines(content);
        if (lines.ReadHeader(Head) is not { } header || !header.TryGetValue("source", out var source) || !header.TryGetValue("zones", out var zones))
        {
            log.Error(lines.Line, "education-header", "The file does not begin with source, zones and the row of column names.", "Make it again with \"careerbot knowledge import education\".");
            return education;
        }

        while (lines.Read())
        {
            var row = Encoding.UTF8.GetString(lines.Current);
            if (row.Split('\t') is not [var code, var named] || SocCode.KeyOf(code) is not { } key || Of(named, source, zones) is not { } entry || !education.TryAdd(key, entry))
                log.Error(lines.Line, "education-row", $"'{Folding.Cut(row, 60)}' is not a code that stands here once with a level of education or a job zone.", "Make the file again with \"careerbot knowledge import education\".");
        }

        return education;
    }

    private static EntryEducation? Of(string named, string source, string zones)
    {
        if (named.StartsWith(Zone, StringComparison.Ordinal)) return int.TryParse(named.AsSpan(Zone.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var zone) ? EntryEducation.OfZone(zone, zones) : null;
        return Enum.TryParse<EducationLevel>(named, ignoreCase: false, out var level) && Enum.IsDefined(level) ? EntryEducation.Of(level, source) : null;
    }
}
