using System.Text;
using CareerBot.Core.Salaries;

namespace CareerBot.Knowledge.Reading.Salaries;

/// <summary>Reads which occupations are alike: a code, then the codes of those like it, nearest first.</summary>
internal static class RelatedReader
{
    public const string Head = "code\trelated";

    public static RelatedOccupations Read(ReadOnlySpan<byte> content, ProblemLog log)
    {
        var related = new Dictionary<int, int[]>();
        var lines = new TableLines(content);
        if (lines.ReadHeader(Head) is not { } header || !header.TryGetValue("source", out var source))
        {
            log.Error(lines.Line, "related-header", "The file does not begin with its source and the row of column names.", "Make it again with \"careerbot knowledge import related\".");
            return RelatedOccupations.None;
        }

        while (lines.Read())
        {
            var row = Encoding.UTF8.GetString(lines.Current);
            if (row.Split('\t') is not [var code, var others] || SocCode.KeyOf(code) is not { } key || Keys(others) is not { Length: > 0 } keys || !related.TryAdd(key, keys))
                log.Error(lines.Line, "related-row", $"'{Folding.Cut(row, 60)}' is not a code that stands here once with the codes of others.", "Make the file again with \"careerbot knowledge import related\".");
        }

        return new RelatedOccupations(related, source);
    }

    private static int[]? Keys(string codes)
    {
        var keys = Array.ConvertAll(codes.Split(' ', StringSplitOptions.RemoveEmptyEntries), code => SocCode.KeyOf(code) ?? 0);
        return keys.Contains(0) ? null : keys;
    }
}
