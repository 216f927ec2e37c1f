using System.Text;

namespace CareerBot.Discord.Rendering;

/// <summary>A table in a fixed-width block: the first column to the left, amounts to the right.</summary>
internal static class CodeTable
{
    private const int CellRoom = 34;
    private const string Fence = "```";

    /// <summary>The block with its fences, beginning on a line of its own; empty where there is no row.</summary>
    public static string Of(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        if (rows.Count == 0) return string.Empty;
        var cells = rows.Select(row => row.Select(Cell).ToArray()).ToArray();
        var columns = cells.Max(row => row.Length);
        var widths = Enumerable.Range(0, columns).Select(column => cells.Max(row => column < row.Length ? row[column].Length : 0)).ToArray();
        var block = new StringBuilder("\n").Append(Fence).Append('\n');
        foreach (var row in cells)
        {
            var line = row.Select((cell, column) => column == 0 ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column]));
            block.Append(string.Join("  ", line).TrimEnd()).Append('\n');
        }

        return block.Append(Fence).ToString();
    }

    /// <summary>A backtick would end the block early; a mention is none in a block, but is taken apart all the same.</summary>
    private static string Cell(string text) => PlainCut.To(text, CellRoom).Replace('`', '\'').Replace("@", "\u200B@\u200B", StringComparison.Ordinal);
}
