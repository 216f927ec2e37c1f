using AngleSharp.Dom;

namespace CareerBot.Knowledge.Importing.Pages;

/// <summary>Turns the rows of a table into items that can stand alone: "Hospitals: $78,560".</summary>
internal static class PageTable
{
    public static IEnumerable<PageText> Rows(IElement table, Func<IElement, PageText> read)
    {
        string? unit = null;
        foreach (var row in table.QuerySelectorAll("tr").Where(row => row.Closest("table") == table))
        {
            if (row.Closest("thead, tfoot") is not null || row.Children.All(cell => cell.LocalName == "th")) continue;
            var cells = row.Children.Select(read).Where(cell => cell.Text.Length > 0).ToArray();
            if (cells.Length == 0) continue;
            if (cells.Length != 2)
            {
                yield return new PageText(string.Join(" – ", cells.Select(cell => cell.Text)), null, cells.Average(cell => cell.LinkShare));
                continue;
            }

            // Only the first row of a column of amounts carries its sign.
            var figure = cells[1].Text;
            unit ??= figure.StartsWith('$') ? "$" : figure.EndsWith('%') ? "%" : string.Empty;
            yield return new PageText($"{cells[0].Text}: {WithUnit(figure, unit)}", null, cells.Average(cell => cell.LinkShare));
        }
    }

    private static string WithUnit(string figure, string unit)
    {
        if (unit.Length == 0 || figure.Contains(unit, StringComparison.Ordinal) || !figure.All(letter => char.IsAsciiDigit(letter) || letter is ',' or '.')) return figure;
        return unit == "$" ? $"${figure}" : $"{figure}%";
    }
}
