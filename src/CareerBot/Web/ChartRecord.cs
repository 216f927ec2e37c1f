using System.ComponentModel;
using CareerBot.Core.Rendering;
using CareerBot.Core.Replies;
using CareerBot.Core.Salaries;

namespace CareerBot.Web;

/// <summary>A picture of pay as JSON: where it is, for light and dark pages, and what it shows in words.</summary>
internal sealed record ChartRecord
{
    [Description("Address of the picture for a light page, on this site; SVG.")]
    public required string Light { get; init; }

    [Description("Address of the picture for a dark page, on this site; SVG.")]
    public required string Dark { get; init; }

    [Description("What the picture shows, in words.")]
    public required string AltText { get; init; }

    /// <summary>Null for a reply without anything to draw.</summary>
    public static ChartRecord? Of(Reply reply, IChartLinks links, IWageChartRenderer renderer) =>
        ChartOf(reply) is { } chart && links.PathOf(chart, isDark: false, ChartFormat.Svg) is { } light && links.PathOf(chart, isDark: true, ChartFormat.Svg) is { } dark
            ? new ChartRecord { Light = light, Dark = dark, AltText = renderer.AltText(chart) }
            : null;

    private static WageChart? ChartOf(Reply reply) => reply switch
    {
        Reply.Salary salary => salary.Chart,
        Reply.Comparison comparison => comparison.Chart,
        _ => null,
    };
}
