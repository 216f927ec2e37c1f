using CareerBot.Charts.Drawing;
using CareerBot.Core.Salaries;

namespace CareerBot.Charts.Layout;

/// <summary>One estimate: its name, the median's amount above its mark, the bar, and the amounts of the ends below it.</summary>
internal sealed class RangeRow(Column column, Scale scale)
{
    public const float ThinHeight = 12;
    public const float ThickHeight = 30;

    private const float BarHeight = 38;
    private const float MedianWidth = 6;
    private const float Halo = 3;
    private const float LeastWidthForHalo = 60;
    private const float LeastBetween = 20;
    private const float Gap = 18;
    private const int MostNameLines = 2;

    public void Add(string name, Percentiles pay)
    {
        column.AddLines(name, TextStyle.Label, Ink.Text, MostNameLines);
        AddMedianAmount(pay);
        AddBar(pay);
        AddEndAmounts(pay);
        if (pay.Missing is { Count: > 0 } missing) column.AddLines(Phrases.NotPublished(missing), TextStyle.Plain, Ink.Quiet, most: 2);
        column.Skip(Gap);
    }

    private void AddMedianAmount(Percentiles pay)
    {
        var amount = Phrases.MedianOf(pay.Median);
        column.AddText(amount, scale.End(pay.Median) - (TextStyle.Label.WidthOf(amount) / 2), TextStyle.Label, Ink.Middle);
        column.Skip(TextStyle.Label.LineHeight + 2);
    }

    /// <summary>What is not published is not drawn: the bar spans the outermost known percentiles, its thick part those next to the median.</summary>
    private void AddBar(Percentiles pay)
    {
        var known = pay.Known.ToArray();
        foreach (var tick in scale.Ticks) column.Add(new Mark.Line(scale.At(tick), column.Y - 2, scale.At(tick), column.Y + BarHeight + 2, Scale.LineWidth, Ink.Grid));
        AddSpan(known[0], known[^1], ThinHeight, Ink.Range);
        AddSpan(pay.P25 ?? pay.Median, pay.P75 ?? pay.Median, ThickHeight, Ink.Middle);
        if (!pay.Median.IsAtLeast) AddMedianMark(scale.At(pay.Median.Value), scale.End(known[^1]) - scale.At(known[0].Value));
        column.Skip(BarHeight + 4);
    }

    private void AddSpan(WageAmount from, WageAmount to, float height, Ink ink)
    {
        var left = scale.At(from.Value);
        var width = scale.End(to) - left;
        if (width <= 0) return;
        var top = column.Y + ((BarHeight - height) / 2);
        column.Add(to.IsAtLeast ? new Mark.Arrow(left, top, width, height, ink) : new Mark.Box(left, top, width, height, Math.Min(4, width / 2), ink));
    }

    /// <summary>A gap sets the mark off from the bar, unless the bar is so short that little of it would be left.</summary>
    private void AddMedianMark(float x, float barWidth)
    {
        if (barWidth > LeastWidthForHalo) column.Add(new Mark.Box(x - (MedianWidth / 2) - Halo, column.Y, MedianWidth + (2 * Halo), BarHeight, 2, Ink.Paper));
        column.Add(new Mark.Box(x - (MedianWidth / 2), column.Y, MedianWidth, BarHeight, 2, Ink.Text));
    }

    /// <summary>Below the ends where both have room there, otherwise as one text below the bar.</summary>
    private void AddEndAmounts(Percentiles pay)
    {
        var low = pay.P10 is { } lowest ? Phrases.Short(lowest) : string.Empty;
        var high = pay.P90 is { } highest ? Phrases.Short(highest) : string.Empty;
        if (low.Length + high.Length == 0) return;
        var left = scale.At((pay.P10 ?? pay.Median).Value);
        var right = scale.End(pay.P90 ?? pay.Median);
        if (low.Length > 0 && high.Length > 0 && TextStyle.Plain.WidthOf(low) + TextStyle.Plain.WidthOf(high) + LeastBetween > right - left)
        {
            var both = Phrases.FromTo(low, high);
            column.AddText(both, ((left + right) - TextStyle.Plain.WidthOf(both)) / 2, TextStyle.Plain, Ink.Text);
        }
        else
        {
            column.AddText(low, left, TextStyle.Plain, Ink.Text);
            column.AddText(high, right - TextStyle.Plain.WidthOf(high), TextStyle.Plain, Ink.Text);
        }

        column.Skip(TextStyle.Plain.LineHeight);
    }
}
