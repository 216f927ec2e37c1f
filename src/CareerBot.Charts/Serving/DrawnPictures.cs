using System.Globalization;
using CareerBot.Core.Rendering;
using CareerBot.Core.Salaries;

namespace CareerBot.Charts.Serving;

/// <summary>Draws a picture once and hands out the same bytes for the same figures: painting one takes longer than everything else about an answer.</summary>
internal sealed class DrawnPictures(IWageChartRenderer renderer, ChartCache cache) : IWageChartRenderer
{
    public byte[] Png(WageChart chart, bool isDark)
    {
        ArgumentNullException.ThrowIfNull(chart);
        var name = Name(chart, isDark);
        if (cache.Find(name) is { } drawn) return drawn.Bytes;
        var content = renderer.Png(chart, isDark);
        cache.Add(name, ServedChart.Png(content));
        return content;
    }

    public string Svg(WageChart chart, bool isDark) => renderer.Svg(chart, isDark);

    public string AltText(WageChart chart) => renderer.AltText(chart);

    /// <summary>Everything that is drawn, so that other figures are another picture. An address of ours has no line break and is never the same.</summary>
    private static string Name(WageChart chart, bool isDark) =>
        string.Create(CultureInfo.InvariantCulture, $"{chart.Period} {isDark}\n{string.Join('\n', chart.Estimates)}");
}
