using CareerBot.Charts.Drawing;
using CareerBot.Core.Salaries;

namespace CareerBot.Charts.Layout;

/// <summary>A chart from top to bottom: title, a row for each estimate, axis, key, source.</summary>
internal static class ChartLayout
{
    public const float Width = 800;

    public const int MostEstimates = 4;

    private const float TickHeight = 8;

    public static Picture Of(WageChart chart)
    {
        var rows = Rows(chart);
        var estimates = rows.Select(row => row.Estimate).ToArray();
        var column = new Column(Width);
        var scale = new Scale([.. rows.SelectMany(row => row.Pay.Known)], column.Left, column.Right);

        column.AddLines(Headings.Title(estimates), TextStyle.Title, Ink.Text, most: 2);
        column.AddLines(Phrases.Per(chart.Period), TextStyle.Plain, Ink.Quiet, most: 1);
        column.Skip(14);
        foreach (var (estimate, pay) in rows) new RangeRow(column, scale).Add(Headings.Row(estimate, estimates), pay);
        AddAxis(column, scale);
        column.Skip(18);
        ChartKey.Add(column);
        column.Skip(6);
        column.AddLines(Headings.Source(estimates), TextStyle.Plain, Ink.Quiet, most: 3);
        return column.ToPicture();
    }

    /// <summary>The estimates that can be drawn.</summary>
    public static IReadOnlyList<(WageEstimate Estimate, Percentiles Pay)> Rows(WageChart chart)
    {
        var rows = new List<(WageEstimate, Percentiles)>();
        foreach (var estimate in chart.Estimates.Take(MostEstimates))
        {
            if (Percentiles.Of(estimate, chart.Period) is { } pay) rows.Add((estimate, pay));
        }

        return rows.Count > 0 ? rows : throw new ArgumentException("No estimate of the chart has a median for its period.", nameof(chart));
    }

    private static void AddAxis(Column column, Scale scale)
    {
        column.Add(new Mark.Line(column.Left, column.Y, column.Right, column.Y, Scale.LineWidth, Ink.Grid));
        foreach (var tick in scale.Ticks) column.Add(new Mark.Line(scale.At(tick), column.Y, scale.At(tick), column.Y + TickHeight, Scale.LineWidth, Ink.Grid));
        column.Skip(TickHeight + 2);
        var free = column.Left;
        foreach (var tick in scale.Ticks)
        {
            var label = Phrases.Dollars(tick);
            var width = TextStyle.Plain.WidthOf(label);
            var x = Math.Clamp(scale.At(tick) - (width / 2), column.Left, column.Right - width);
            if (x < free) continue;
            column.AddText(label, x, TextStyle.Plain, Ink.Quiet);
            free = x + width + 12;
        }

        column.Skip(TextStyle.Plain.LineHeight);
    }
}
