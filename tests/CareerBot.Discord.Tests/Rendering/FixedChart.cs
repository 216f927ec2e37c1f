using CareerBot.Core.Rendering;
using CareerBot.Core.Salaries;
using CareerBot.Discord.Rendering;
using Microsoft.Extensions.Logging.Abstractions;

namespace CareerBot.Discord.Tests.Rendering;

/// <summary>Draws the same few bytes for every chart.</summary>
internal sealed class FixedChart : IWageChartRenderer
{
    public static DiscordRenderer Renderer { get; } = new(new ChartPicture(NullLogger<ChartPicture>.Instance, new FixedChart()));

    public byte[] Png(WageChart chart, bool isDark) => [0x89, 0x50, 0x4E, 0x47];

    public string Svg(WageChart chart, bool isDark) => "<svg/>";

    public string AltText(WageChart chart) => $"Pay ranges of {chart.Estimates.Count} places.";
}
