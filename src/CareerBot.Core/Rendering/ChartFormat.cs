namespace CareerBot.Core.Rendering;

/// <summary>As what a chart is drawn.</summary>
public enum ChartFormat
{
    Png,
    Svg,
}
