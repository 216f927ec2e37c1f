using System.Text;
using CareerBot.Charts.Layout;
using CareerBot.Core.Rendering;
using CareerBot.Core.Retrieval;
using CareerBot.Core.Salaries;

namespace CareerBot.Charts.Serving;

/// <summary>Draws what an address asks for, from the wage tables as they stand now.</summary>
public sealed class ChartDrawing
{
    internal const string PngEnding = ".png";
    internal const string SvgEnding = ".svg";

    private readonly ChartAddress _address;
    private readonly ChartCache _cache;
    private readonly IKnowledge _knowledge;
    private readonly IWageChartRenderer _renderer;

    internal ChartDrawing(ChartAddress address, ChartCache cache, IKnowledge knowledge, IWageChartRenderer renderer)
    {
        _address = address;
        _cache = cache;
        _knowledge = knowledge;
        _renderer = renderer;
    }

    /// <summary>The chart of a file name ("….png", "….svg"); null for a name that <see cref="IChartLinks"/> has not made, or where the figures are no longer there.</summary>
    public ServedChart? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var isSvg = name.EndsWith(SvgEnding, StringComparison.Ordinal);
        if (!isSvg && !name.EndsWith(PngEnding, StringComparison.Ordinal)) return null;
        if (_address.Read(name[..^PngEnding.Length]) is not { } request || ChartOf(request) is not { } chart) return null;
        if (_cache.Find(name) is { } drawn) return drawn;
        drawn = isSvg ? ServedChart.Svg(Encoding.UTF8.GetBytes(_renderer.Svg(chart, request.IsDark))) : ServedChart.Png(_renderer.Png(chart, request.IsDark));
        _cache.Add(name, drawn);
        return drawn;
    }

    /// <summary>Null where a figure is gone, or is newer than the address: a picture of other figures than those that were linked would not do.</summary>
    private WageChart? ChartOf(ChartRequest request)
    {
        using var lease = _knowledge.Acquire();
        WageEstimate[] estimates = [.. request.Rows.Select(row => lease.Snapshot.Wages.Find(row.Code, row.Place)).OfType<WageEstimate>()];
        var areDrawable = estimates.Length == request.Rows.Count && estimates.All(estimate => Percentiles.Of(estimate, request.Period) is not null);
        return areDrawable && estimates.Max(estimate => estimate.AsOf) == request.AsOf ? new WageChart(estimates, request.Period) : null;
    }
}
