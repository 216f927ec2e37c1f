using CareerBot.Core.Salaries;

namespace CareerBot.Core.Rendering;

/// <summary>Addresses of charts. An address says what is drawn, is signed, and is drawn when it is asked for; nothing is kept.</summary>
public interface IChartLinks
{
    /// <summary>The address on this site ("/charts/….svg"); null where the chart has nothing to draw.</summary>
    string? PathOf(WageChart chart, bool isDark, ChartFormat format);

    /// <summary>The whole address, for platforms that load pictures themselves; null where there is nothing to draw or no public address is configured.</summary>
    string? UrlOf(WageChart chart, bool isDark, ChartFormat format);
}
