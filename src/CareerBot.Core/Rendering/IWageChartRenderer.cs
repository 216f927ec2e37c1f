using CareerBot.Core.Salaries;

namespace CareerBot.Core.Rendering;

/// <summary>Draws pay ranges for people who read on a phone.</summary>
public interface IWageChartRenderer
{
    /// <summary>A PNG for chat platforms, legible on light and dark backgrounds.</summary>
    byte[] Png(WageChart chart, bool isDark);

    /// <summary>An SVG for web pages.</summary>
    string Svg(WageChart chart, bool isDark);

    /// <summary>What the picture shows, in words.</summary>
    string AltText(WageChart chart);
}
