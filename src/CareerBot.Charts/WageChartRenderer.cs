using CareerBot.Charts.Drawing;
using CareerBot.Charts.Layout;
using CareerBot.Core.Rendering;
using CareerBot.Core.Salaries;

namespace CareerBot.Charts;

/// <summary>Draws pay ranges: one layout, painted as PNG or written as SVG.</summary>
internal sealed class WageChartRenderer : IWageChartRenderer
{
    public byte[] Png(WageChart chart, bool isDark)
    {
        ArgumentNullException.ThrowIfNull(chart);
        return PngPainter.Paint(ChartLayout.Of(chart), Palette.Of(isDark));
    }

    public string Svg(WageChart chart, bool isDark)
    {
        ArgumentNullException.ThrowIfNull(chart);
        var title = Headings.Title([.. ChartLayout.Rows(chart).Select(row => row.Estimate)]);
        return SvgWriter.Write(ChartLayout.Of(chart), Palette.Of(isDark), title, AltText(chart));
    }

    public string AltText(WageChart chart)
    {
        ArgumentNullException.ThrowIfNull(chart);
        return ChartWords.Of(chart);
    }
}
