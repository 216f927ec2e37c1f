using CareerBot.Charts.Layout;
using CareerBot.Core.Answering;
using CareerBot.Core.Rendering;
using CareerBot.Core.Salaries;
using Microsoft.Extensions.Options;

namespace CareerBot.Charts.Serving;

/// <summary>Makes the addresses that <see cref="ChartDrawing"/> reads.</summary>
internal sealed class ChartLinks(ChartAddress address, IOptions<AssistantOptions> options) : IChartLinks
{
    public const string Folder = "/charts/";

    private readonly string _publicUrl = options.Value.PublicUrl.TrimEnd('/');

    public string? PathOf(WageChart chart, bool isDark, ChartFormat format)
    {
        ArgumentNullException.ThrowIfNull(chart);
        WageEstimate[] estimates = [.. chart.Estimates.Where(estimate => Percentiles.Of(estimate, chart.Period) is not null).Take(ChartLayout.MostEstimates)];
        if (estimates.Length == 0) return null;
        var written = address.Write(new ChartRequest(chart.Period, isDark)
        {
            AsOf = estimates.Max(estimate => estimate.AsOf) ?? string.Empty,
            Rows = [.. estimates.Select(estimate => (estimate.OccupationCode, estimate.Place))],
        });
        return written is null ? null : $"{Folder}{written}{Ending(format)}";
    }

    public string? UrlOf(WageChart chart, bool isDark, ChartFormat format) =>
        _publicUrl.Length > 0 && PathOf(chart, isDark, format) is { } path ? _publicUrl + path : null;

    private static string Ending(ChartFormat format) => format == ChartFormat.Svg ? ChartDrawing.SvgEnding : ChartDrawing.PngEnding;
}
