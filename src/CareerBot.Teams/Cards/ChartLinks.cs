using CareerBot.Core.Rendering;
using CareerBot.Core.Replies;
using CareerBot.Core.Salaries;
using CareerBot.Teams.Rendering;

namespace CareerBot.Teams.Cards;

/// <summary>Pictures of pay for cards, by their public addresses: Teams loads them itself.</summary>
internal sealed class ChartLinks(IChartLinks? links = null, IWageChartRenderer? renderer = null)
{
    /// <summary>Null where there is nothing to draw, nobody to draw it, or no public address to load it from.</summary>
    public ChartPicture? Of(Reply reply)
    {
        if (links is null || renderer is null || ChartOf(reply) is not { } chart) return null;
        return links.UrlOf(chart, isDark: false, ChartFormat.Png) is { } url && SafeUrl.Of(url) is { } safe ? new ChartPicture(safe, renderer.AltText(chart)) : null;
    }

    private static WageChart? ChartOf(Reply reply) => reply switch
    {
        Reply.Salary salary => salary.Chart,
        Reply.Comparison comparison => comparison.Chart,
        _ => null,
    };
}
