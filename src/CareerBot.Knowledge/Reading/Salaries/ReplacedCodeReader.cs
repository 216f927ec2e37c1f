using System.Text;
using CareerBot.Core.Salaries;

namespace CareerBot.Knowledge.Reading.Salaries;

/// <summary>Reads which codes stand today for older ones and for those that the survey combines ("29-2071 29-2072").</summary>
internal static class ReplacedCodeReader
{
    public static IReadOnlyDictionary<int, int> Read(ReadOnlySpan<byte> content, ProblemLog log)
    {
        var replaced = new Dictionary<int, int>();
        var lines = new TableLines(content);
        while (lines.Read())
        {
            var row = Encoding.UTF8.GetString(lines.Current);
            if (row.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) is not [var old, var now, ..] || SocCode.KeyOf(old) is not { } from || SocCode.KeyOf(now) is not { } to)
                log.Error(lines.Line, "code-row", $"'{Folding.Cut(row, 60)}' is not an older code with today's behind it.", "Write '29-2071 29-2072'.");
            else if (!replaced.TryAdd(from, to))
                log.Warning(lines.Line, "code-twice", $"'{old}' stands here twice; the first line counts.", "Remove one of the lines.");
        }

        return replaced;
    }
}
