using System.Text;

namespace CareerBot.Knowledge.Importing;

/// <summary>Reads comma-separated values (RFC 4180): quoted cells may hold commas, quotes and line ends.</summary>
internal static class CsvLines
{
    /// <summary>The lines that hold anything, with the number of the line that each begins on.</summary>
    public static IEnumerable<(IReadOnlyList<string> Cells, int Line)> Of(string text)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var isQuoted = false;
        var (line, begun) = (1, 1);
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            if (isQuoted)
            {
                if (letter == '\n') line++;
                if (letter != '"') cell.Append(letter);
                else if (i + 1 < text.Length && text[i + 1] == '"') cell.Append(text[i++]);
                else isQuoted = false;
                continue;
            }

            switch (letter)
            {
                case '"':
                    isQuoted = true;
                    break;
                case ',':
                    cells.Add(Taken(cell));
                    break;
                case '\n':
                    if (cells.Count > 0 || cell.Length > 0) yield return ([.. cells, Taken(cell)], begun);
                    cells.Clear();
                    begun = ++line;
                    break;
                case '\r':
                    break;
                default:
                    cell.Append(letter);
                    break;
            }
        }

        if (cells.Count > 0 || cell.Length > 0) yield return ([.. cells, Taken(cell)], begun);
    }

    private static string Taken(StringBuilder cell)
    {
        var text = cell.ToString();
        cell.Clear();
        return text;
    }
}
