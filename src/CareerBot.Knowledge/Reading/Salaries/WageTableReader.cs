using System.Buffers.Text;
using System.Text;
using CareerBot.Core.Salaries;

namespace CareerBot.Knowledge.Reading.Salaries;

/// <summary>Reads the wages of one place.</summary>
internal static class WageTableReader
{
    /// <summary>The row above the figures, word for word.</summary>
    public const string Head = "code\tjobs\tyear-10\tyear-25\tyear-median\tyear-75\tyear-90\tyear-mean\thour-10\thour-25\thour-median\thour-75\thour-90\thour-mean";

    private const int CodeLength = 7;

    /// <summary>A row is never shorter than this: a code, and a tab and a mark for each figure.</summary>
    private const int ShortestRow = CodeLength + (2 * WageFigures.RowLength);

    /// <summary>The table, or null with an error in the log; rows that cannot be read are left out with an error each.</summary>
    public static WageTable? Read(ReadOnlySpan<byte> content, ProblemLog log)
    {
        var lines = new TableLines(content);
        if (lines.ReadHeader(Head) is not { } header || !header.TryGetValue("place", out var place) || !header.TryGetValue("as of", out var asOf) || !header.TryGetValue("source", out var source) || !header.TryGetValue("url", out var url))
        {
            log.Error(lines.Line, "wage-header", "The file does not begin as a wage table does, with place, as of, source, url and the row of column names.", "Make it again with \"careerbot knowledge import oews\".");
            return null;
        }

        if (!Denomination.Accept(header, place, lines.Line, log)) return null;
        var keys = new List<int>(content.Length / 80);
        var figures = new List<int>(content.Length / 80 * WageFigures.RowLength);
        Span<int> row = stackalloc int[WageFigures.RowLength];
        while (lines.Read())
        {
            var key = KeyOf(lines.Current);
            if (key is null || (keys.Count > 0 && key <= keys[^1]) || !TryRead(lines.Current, row))
            {
                var text = Encoding.UTF8.GetString(lines.Current);
                if (Denomination.ForeignSign(text) is { } sign)
                {
                    log.Error(
                        lines.Line,
                        "wage-currency",
                        $"The wages are in '{sign}'; only wages in U.S. dollars are read, so the file is not used.",
                        "Remove the file, or write its amounts as plain numbers in U.S. dollars.");
                    return null;
                }

                log.Error(
                    lines.Line,
                    "wage-row",
                    $"'{Folding.Cut(text, 60)}' is not a code in rising order with {WageFigures.RowLength} figures behind it, so it is not used.",
                    "Make the file again with \"careerbot knowledge import oews\".");
                continue;
            }

            keys.Add(key.Value);
            figures.AddRange(row);
        }

        return new WageTable(new WageRelease(place, asOf, source, url), [.. keys], [.. figures]);
    }

    private static int? KeyOf(ReadOnlySpan<byte> row)
    {
        if (row.Length < ShortestRow || row[2] != '-') return null;
        return Utf8Parser.TryParse(row[..2], out int family, out var first) && first == 2 && Utf8Parser.TryParse(row[3..CodeLength], out int rest, out var second) && second == 4
            ? (family * 10_000) + rest
            : null;
    }

    private static bool TryRead(ReadOnlySpan<byte> row, Span<int> figures)
    {
        if (row[CodeLength] != '\t') return false;
        row = row[(CodeLength + 1)..];
        for (var i = 0; i < figures.Length; i++)
        {
            if (row.IsEmpty || !TryFigure(TableLines.NextCell(ref row), isMoney: i > 0, out figures[i])) return false;
        }

        return row.IsEmpty;
    }

    /// <summary>"-", "46920", "22.56", "239200+"</summary>
    private static bool TryFigure(ReadOnlySpan<byte> cell, bool isMoney, out int figure)
    {
        figure = WageFigures.None;
        if (cell.Length == 1 && cell[0] == '-') return true;
        var isAtLeast = cell.Length > 1 && cell[^1] == '+';
        if (isAtLeast) cell = cell[..^1];
        if (!isMoney) return !isAtLeast && Utf8Parser.TryParse(cell, out figure, out var length) && length == cell.Length && figure >= 0;
        if (!Utf8Parser.TryParse(cell, out decimal amount, out var read) || read != cell.Length || amount is <= 0 or > 10_000_000) return false;
        figure = WageFigures.Pack(new WageAmount(amount, isAtLeast));
        return true;
    }
}
